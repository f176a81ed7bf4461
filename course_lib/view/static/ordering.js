// Ordering: move up, move down, or type the place. Nothing is dragged.

function drawOrder(question, card) {
  const news = make("output", { class: "course-spoken" });
  const list = make("ol", { class: "course-order" });
  const keep = pressable("Keep this order", () => changed(), { class: "course-quiet" });
  const lines = new Map(question.steps.map((step) => [step.id, orderLine(step, move)]));
  list.append(...[...lines.values()].map((line) => line.node));

  const order = () => [...list.children].map((node) => node.dataset.step);

  function changed() {
    setKept(true);
    card.changed(order());
  }

  function move(id, to) {
    const from = order().indexOf(id);
    const place = Math.min(Math.max(to, 0), list.children.length - 1);
    if (place !== from) {
      moveAround(list, lines.get(id).node, place);
      number();
      say(news, `${lines.get(id).words} is now number ${place + 1} of ${lines.size}.`);
      changed();
    }
    lines.get(id).setPlace(place, lines.size);
  }

  function number() {
    order().forEach((id, place) => lines.get(id).setPlace(place, lines.size));
  }

  function setKept(kept) {
    say(keep, kept ? "✓ This is your order" : "Keep this order");
    setIdle(keep, kept);
  }

  return {
    node: make(
      "fieldset",
      {},
      make("legend", {}, question.ranking ? "Number 1 is the best answer." : "Number 1 comes first."),
      list,
      keep,
      news,
    ),
    show(answer) {
      const wanted = answer ?? question.steps.map((step) => step.id);
      wanted.forEach((id, place) => {
        if (order()[place] !== id) moveAround(list, lines.get(id).node, place);
      });
      number();
      setKept(answer !== null);
    },
  };
}

function orderLine(step, move) {
  const about = spoken(`: ${step.text}`);
  const box = make("input", {
    type: "text",
    inputmode: "numeric",
    size: "2",
    autocomplete: "off",
    id: newId("place"),
    onchange: () => {
      const typed = parseInt(box.value, 10);
      move(step.id, Number.isNaN(typed) ? place : typed - 1);
    },
  });
  let place = 0;
  const up = pressable("Move up", () => move(step.id, place - 1));
  const down = pressable("Move down", () => move(step.id, place + 1));
  up.append(about.cloneNode(true));
  down.append(about.cloneNode(true));
  const node = make(
    "li",
    { "data-step": step.id },
    make("label", { for: box.id }, spoken("Place of "), make("span", {}, step.text)),
    make("div", { class: "course-moves" }, box, up, down),
  );
  return {
    node,
    words: step.text,
    setPlace(now, size) {
      place = now;
      box.value = String(now + 1);
      setIdle(up, now === 0);
      setIdle(down, now === size - 1);
    },
  };
}

/**
 * Bring `node` to `place` by moving the others around it: a node that leaves the page, even for
 * a moment, loses the keyboard's focus.
 */
function moveAround(list, node, place) {
  const others = [...list.children].filter((child) => child !== node);
  for (const child of others.slice(0, place)) list.insertBefore(child, node);
  const after = others.slice(place);
  for (const child of after) list.append(child);
}
