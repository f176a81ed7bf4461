// Choices: one of a few, or several of a short list.
// Each kind of question is a function (question, card) → { node, show(answer) }. It calls
// `card.changed(value)` when the learner answers; `show` patches its controls in place.

function drawOne(question, card) {
  const name = newId("one");
  const inputs = new Map();
  const lines = question.options.map((option) => {
    const input = make("input", {
      type: "radio",
      name,
      value: option.id,
      onchange: () => card.changed(option.id),
    });
    inputs.set(option.id, input);
    return choiceLine(input, option);
  });
  return {
    node: make("fieldset", {}, make("legend", {}, "Choose one."), ...lines.map(({ node }) => node)),
    show(answer) {
      for (const [id, input] of inputs) input.checked = id === answer;
    },
    showLinks: (links) => lines.forEach((line) => line.showLinks(links)),
  };
}

function drawChoose(question, card) {
  return question.columns.length ? drawTable(question, card) : drawList(question, card);
}

function drawList(question, card) {
  const boxes = new Map();
  const count = make("output", { class: "course-count" });
  const countNow = () => say(count, howManyChosen(chosenOf(boxes).length, question.how_many));
  const lines = question.options.map((option) => {
    const input = make("input", {
      type: "checkbox",
      onchange: () => {
        countNow();
        card.changed(chosenOf(boxes));
      },
    });
    boxes.set(option.id, input);
    return choiceLine(input, option);
  });
  return {
    node: make(
      "fieldset",
      {},
      make("legend", {}, chooseWords(question)),
      ...lines.map(({ node }) => node),
      count,
    ),
    show(answer) {
      for (const [id, input] of boxes) input.checked = (answer ?? []).includes(id);
      countNow();
    },
    showLinks: (links) => lines.forEach((line) => line.showLinks(links)),
  };
}

function choiceLine(input, option) {
  const words = make("span", {}, option.label);
  const cells = option.cells.filter(Boolean).map((cell) => make("small", {}, cell));
  const label = make("label", { class: "course-choice" }, input, make("span", {}, words, ...cells));
  const links = choiceLinks(option);
  return { node: make("div", { class: "course-line" }, label, links.node), showLinks: links.show };
}

/** The pages of X behind a choice. They follow the draft that they carry. */
function choiceLinks({ id, label }) {
  const node = make("div", { class: "course-links", hidden: true });
  let shown = null;
  return {
    node,
    show(links) {
      const mine = links[id] ?? [];
      if (sameJson(shown, mine)) return;
      shown = mine;
      node.hidden = !mine.length;
      node.replaceChildren(...mine.flatMap((link) => linkWithNotes(link, label)));
    },
  };
}

function linkWithNotes({ words, address, notes }, about) {
  const lines = notes.map((note) => make("p", { class: "course-mind", id: newId("mind") }, note));
  const link = webLink(address, words, about);
  if (link && lines.length) link.setAttribute("aria-describedby", lines.map(({ id }) => id).join(" "));
  return [...lines, link].filter(Boolean);
}

/** The ids that are ticked, in the order of the question and not of the ticking. */
function chosenOf(boxes) {
  return [...boxes].filter(([, box]) => box.checked).map(([id]) => id);
}

function chooseWords({ how_many: howMany, is_opinion: isOpinion }) {
  if (isOpinion) return "Tick as many as you like.";
  return howMany ? `Choose ${howMany}.` : "Choose all that fit.";
}

function howManyChosen(chosen, howMany) {
  if (!howMany) return `${chosen} chosen`;
  return chosen > howMany ? `${chosen} chosen, ${howMany} asked for` : `${chosen} of ${howMany} chosen`;
}
