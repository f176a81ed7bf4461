// The facilitator's cards: a few shapes, drawn from the blocks that the course sends.

const WRITES_AFTER = 700;

/**
 * A card made of blocks. With `saves: false` in the state its boxes are not kept on disk, so that
 * they must not say so.
 */
class DeskCard {
  #courier;
  #state = null;
  #blocks = new Map();
  #boxes = new Map();

  constructor(courier) {
    this.#courier = courier;
    this.title = make("h3", { id: newId("desk"), tabindex: "-1" });
    this.body = make("div", { class: "course-desk-body" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    const form = make("form", { novalidate: true }, this.body);
    form.addEventListener("submit", (event) => event.preventDefault());
    this.node = make(
      "section",
      { class: "course-desk", "aria-labelledby": this.title.id },
      this.title,
      this.notice,
      form,
    );
  }

  show(state) {
    say(this.notice, state.problem || state.notice || "");
    if (state.type === "trouble") return;
    this.#state = state;
    say(this.title, state.title);
    this.#patch(state.blocks);
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    say(
      this.notice,
      "This page is asleep. What you wrote until now is kept. Press Start this lesson at the top.",
    );
  }

  leave() {
    this.#flush();
    this.#courier.hurry();
  }

  /** Keep what is there, by name, so that no box loses its words or its place in the keyboard. */
  #patch(blocks) {
    const nodes = blocks.map((block) => {
      const key = `${block.kind}/${block.id}`;
      if (!this.#blocks.has(key)) this.#blocks.set(key, DESK_BLOCKS[block.kind](this));
      const part = this.#blocks.get(key);
      part.show(block);
      return part.node;
    });
    const gone = [...this.body.children].filter((node) => !nodes.includes(node));
    for (const node of gone) node.remove();
    nodes.forEach((node, place) => {
      if (this.body.children[place] !== node) this.body.insertBefore(node, this.body.children[place] ?? null);
    });
  }

  /** Some boxes only say what a button is to do; they are kept until the page is closed. */
  get saves() {
    return this.#state?.saves !== false;
  }

  box(field) {
    if (!this.#boxes.has(field.name)) this.#boxes.set(field.name, new DeskBox(this, field));
    return this.#boxes.get(field.name);
  }

  write(name, value, done) {
    this.#courier.post(() => ({ type: "set", name, value }), done);
  }

  press(message, button) {
    this.#flush();
    setIdle(button, true);
    this.#courier.post(() => message, () => setIdle(button, false), READING);
  }

  choose(name, value) {
    this.#flush();
    this.#courier.post(() => ({ type: "choose", name, value }));
  }

  #flush() {
    for (const box of this.#boxes.values()) box.flush();
  }
}

/** A box to write in: it saves itself, and is never overwritten while somebody writes in it. */
class DeskBox {
  #card;
  #name;
  #timer = 0;
  #dirty = false;

  constructor(card, field) {
    this.#card = card;
    this.#name = field.name;
    const id = newId(field.name);
    const attributes = { id, autocomplete: "off" };
    this.input =
      field.lines > 1
        ? make("textarea", { ...attributes, rows: String(field.lines) })
        : make("input", { ...attributes, type: field.kind });
    this.label = make("label", { for: id });
    this.help = make("p", { class: "course-small", id: newId("help") });
    this.saved = make("span", { class: "course-desk-saved", role: "status" });
    this.notes = make("ul", { class: "course-desk-notes" });
    this.counter = make("p", { class: "course-small" });
    this.input.setAttribute("aria-describedby", this.help.id);
    this.input.addEventListener("input", () => {
      this.#dirty = true;
      say(this.saved, "Saving …");
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), WRITES_AFTER);
    });
    this.input.addEventListener("blur", () => this.flush());
    this.node = make(
      "div",
      { class: "course-desk-box" },
      this.label,
      this.input,
      this.saved,
      this.help,
      this.counter,
      make("div", { role: "status" }, this.notes),
    );
  }

  show(field) {
    say(this.label, field.label);
    say(this.help, field.help);
    this.help.hidden = !field.help;
    say(this.counter, field.counter);
    this.counter.hidden = !field.counter;
    if (!this.#dirty && this.input.value !== field.value) this.input.value = field.value;
    if (sameJson(this.notes.shown, field.notes)) return;
    this.notes.shown = field.notes;
    this.notes.replaceChildren(...field.notes.map((note) => make("li", {}, note)));
  }

  flush() {
    clearTimeout(this.#timer);
    if (!this.#dirty) return;
    this.#dirty = false;
    this.#card.write(this.#name, this.input.value, (kept) => {
      if (!kept) this.#dirty = true;
      if (!this.#dirty) say(this.saved, this.#card.saves ? `✓ Saved ${timeOfDay()}` : "✓ Noted");
    });
  }
}

function timeOfDay() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
}

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
  made: () => {
    const node = make("div", { class: "course-summary", "aria-live": "polite" });
    return { node, show: (block) => showLines(node, block.lines) };
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

function deskRow(card) {
  const title = make("strong");
  const mark = make("span", { class: "course-desk-mark" });
  const text = make("p");
  const more = make("p", { class: "course-small" });
  const actions = make("div", { class: "course-actions" });
  const patch = deskPresses(card, actions);
  const node = make("li", {}, make("p", {}, title, " ", mark), text, more, actions);
  let extra = "";
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
      if (row.copy) actions.append(copyButton(row.copy, row.title));
      const link = row.link && webLink(row.link, "Open their post on X", row.title);
      if (link) actions.append(link);
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
  return (given) => {
    const wanted = new Set(given.map((press) => `${press.do}/${press.id}`));
    for (const [key, button] of buttons) {
      if (!wanted.has(key)) {
        button.remove();
        buttons.delete(key);
      }
    }
    for (const press of given) {
      const key = `${press.do}/${press.id}`;
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

Object.assign(CARDS, { desk: DeskCard });
