// The shapes of the facilitator's cards: words, boxes, choices, buttons, lines.

/** How each kind of block is drawn: `node`, and `show` for each new state. */
const DESK_BLOCKS = {
  heading: () => {
    const node = make("h4", { class: "course-desk-heading" });
    return { node, show: (block) => say(node, block.words) };
  },
  words: () => {
    const node = make("div", { class: "course-desk-words" });
    return {
      node,
      show(block) {
        node.classList.toggle("course-small", block.small);
        showLines(node, block.lines);
      },
    };
  },
  made: (card) => {
    const lines = make("div");
    const list = make("ul", { class: "course-desk-bullets" });
    const node = make("div", { class: "course-summary", "aria-live": "polite" }, lines, list);
    const addresses = new Map();
    const asked = new Set();
    const versionOf = (file) => `${file.name} ${file.at}`;
    return {
      node,
      show(block) {
        showLines(lines, block.lines);
        const { sent } = block;
        const kind = sent && block.files.find((file) => file.name === sent.name)?.kind;
        if (kind && !addresses.has(versionOf(sent))) addresses.set(versionOf(sent), fileAddress(sent.text, kind));
        // The words of a file travel once; a page that was opened anew asks for them.
        for (const file of block.files.filter((each) => !addresses.has(versionOf(each)))) {
          if (asked.has(versionOf(file))) continue;
          asked.add(versionOf(file));
          card.ask({ type: "file", id: file.name });
        }
        const links = block.files.map((file) => fileLine(file, addresses.get(versionOf(file))));
        if (sameJson(list.shown, links.map((each) => each.outerHTML))) return;
        list.shown = links.map((each) => each.outerHTML);
        list.replaceChildren(...links);
      },
    };
  },
  bullets: () => {
    const node = make("ul", { class: "course-desk-bullets" });
    return {
      node,
      show(block) {
        if (sameJson(node.lines, block.lines)) return;
        node.lines = block.lines;
        node.replaceChildren(...block.lines.map((line) => make("li", {}, line)));
      },
    };
  },
  fields: (card) => {
    const node = make("div", { class: "course-desk-fields" });
    return {
      node,
      show(block) {
        const boxes = block.fields.map((field) => {
          const box = card.box(field);
          box.show(field);
          return box.node;
        });
        const same = boxes.length === node.children.length && boxes.every((box, place) => node.children[place] === box);
        if (!same) node.replaceChildren(...boxes);
      },
    };
  },
  choice: (card) => {
    const legend = make("legend");
    const node = make("fieldset", { class: "course-desk-choice" }, legend);
    const name = newId("choice");
    const inputs = new Map();
    return {
      node,
      show(block) {
        say(legend, block.label);
        for (const [value, words] of block.options) {
          if (!inputs.has(value)) {
            const input = make("input", { type: "radio", name, value, onchange: () => card.choose(block.name, value) });
            inputs.set(value, input);
            const choice = make("label", { class: "course-choice" }, input, make("span", {}, words));
            node.append(make("div", { class: "course-line" }, choice));
          }
          inputs.get(value).checked = value === block.value;
        }
      },
    };
  },
  presses: (card) => {
    const node = make("div", { class: "course-actions" });
    const patch = deskPresses(card, node);
    return { node, show: (block) => patch(block.presses) };
  },
  rows: (card) => {
    const list = make("ul", { class: "course-desk-rows" });
    const empty = make("p", { class: "course-small" });
    const lines = new Map();
    return {
      node: make("div", {}, list, empty),
      show(block) {
        say(empty, block.rows.length ? "" : block.empty);
        const nodes = block.rows.map((row) => {
          if (!lines.has(row.id)) lines.set(row.id, deskRow(card));
          lines.get(row.id).show(row);
          return lines.get(row.id).node;
        });
        const kept = nodes.length === list.children.length && nodes.every((node, place) => list.children[place] === node);
        if (kept) return;
        const place = [...list.children].findIndex((node) => node.contains(document.activeElement));
        list.replaceChildren(...nodes);
        // The line that was pressed is gone: the keyboard goes on at the one that took its place.
        if (place >= 0) (nodes[Math.min(place, nodes.length - 1)] ?? empty.parentNode)?.querySelector("button")?.focus();
      },
    };
  },
};

function fileAddress(text, kind) {
  return URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }));
}

/** A page opens in a tab of its own; anything else is handed to the computer. */
function fileLine(file, address) {
  const made = ` made ${file.at.slice(0, 5)}`;
  if (!address) return make("li", {}, file.name, made);
  const opens = file.kind === "text/html";
  const way = opens ? { target: "_blank", rel: "noopener" } : { download: file.name };
  const words = `${opens ? "Open" : "Download"} ${file.name}`;
  return make("li", {}, make("a", { class: "course-link", href: address, ...way }, words), made);
}

function deskRow(card) {
  const title = make("strong");
  const mark = make("span", { class: "course-desk-mark" });
  const text = make("p");
  const more = make("p", { class: "course-small" });
  const actions = make("div", { class: "course-actions" });
  const patch = deskPresses(card, actions);
  const node = make("li", {}, make("p", {}, title, " ", mark), text, more, actions);
  let extra = "";
  let added = [];
  return {
    node,
    show(row) {
      say(title, row.title);
      say(mark, row.mark);
      mark.hidden = !row.mark;
      say(text, row.text);
      say(more, row.more);
      more.hidden = !row.more;
      patch(row.presses);
      if (extra === `${row.link} ${row.copy}`) return;
      extra = `${row.link} ${row.copy}`;
      // Nobody must copy the words of an earlier draft.
      added.forEach((each) => each.remove());
      const link = row.link && webLink(row.link, "Open their post on X", row.title);
      added = [row.copy && copyButton(row.copy, row.title), link].filter(Boolean);
      actions.append(...added);
    },
  };
}

/** A button that puts a draft where it can be pasted from; sending it stays with the person. */
function copyButton(words, about) {
  const button = pressable("Copy the draft", async () => {
    try {
      await navigator.clipboard.writeText(words);
      button.firstChild.textContent = "Copied";
    } catch {
      button.firstChild.textContent = "Mark the words and copy them";
    }
    setTimeout(() => (button.firstChild.textContent = "Copy the draft"), 4000);
  });
  button.append(spoken(`: ${about}`));
  return button;
}

function deskPresses(card, node) {
  const buttons = new Map();
  const keyOf = (press) => JSON.stringify([press.do, press.id, press.spoken]);
  return (given) => {
    const wanted = new Set(given.map(keyOf));
    for (const [key, button] of buttons) {
      if (!wanted.has(key)) {
        button.remove();
        buttons.delete(key);
      }
    }
    for (const press of given) {
      const key = keyOf(press);
      if (!buttons.has(key)) {
        const button = pressable(press.words, () => card.press({ type: press.do, id: press.id }, button), {
          class: press.main ? "course-main" : null,
        });
        if (press.spoken) button.append(spoken(`: ${press.spoken}`));
        buttons.set(key, button);
        node.prepend(...[...buttons.values()]);
      }
      const label = buttons.get(key).firstChild;
      if (label.textContent !== press.words) label.textContent = press.words;
    }
  };
}
