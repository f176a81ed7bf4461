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
    node: make("fieldset", {}, make("legend", {}, "Choose one."), ...lines),
    show(answer) {
      for (const [id, input] of inputs) input.checked = id === answer;
    },
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
    node: make("fieldset", {}, make("legend", {}, chooseWords(question)), ...lines, count),
    show(answer) {
      for (const [id, input] of boxes) input.checked = (answer ?? []).includes(id);
      countNow();
    },
  };
}

function choiceLine(input, option) {
  const words = make("span", {}, option.label);
  const cells = option.cells.filter(Boolean).map((cell) => make("small", {}, cell));
  return make(
    "div",
    { class: "course-line" },
    make("label", { class: "course-choice" }, input, make("span", {}, words, ...cells)),
    webLink(option.link, "Open their page on X", option.label),
  );
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
