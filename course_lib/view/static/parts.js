// A form of several parts: each is written, or chosen from a list.

function drawParts(question, card) {
  const fields = new Map();
  const given = () => {
    const values = [...fields].map(([id, field]) => [id, field.value()]);
    return Object.fromEntries(values.filter(([, value]) => value !== ""));
  };
  const blocks = question.parts.map((part) => {
    const changed = (pause = 0) => card.changed(given(), pause);
    const drawn = part.choices.length ? chosenPart(part, card, changed) : writtenPart(part, card, changed);
    fields.set(part.id, drawn);
    return drawn.node;
  });
  return {
    node: make("div", { class: "course-parts" }, ...blocks),
    show(answer) {
      for (const [id, field] of fields) field.set(answer?.[id] ?? "");
    },
  };
}

function chosenPart(part, card, changed) {
  const asks = whatItAsks(part);
  const id = newId("part");
  const menu = menuOf(
    { id, "aria-describedby": asks?.id, onchange: () => changed(), onblur: () => card.flush() },
    [{ id: "", text: "Choose one" }, ...part.choices],
  );
  return {
    node: make(
      "div",
      { class: "course-part course-part-chosen" },
      make("label", { for: id }, part.label),
      asks,
      menu.node,
    ),
    value: () => menu.select.value,
    set: (value) => menu.set(value),
  };
}

function writtenPart(part, card, changed) {
  const asks = whatItAsks(part);
  const counter = part.limit ? signCounter(part.limit) : null;
  const written = (pause = 0) => {
    counter?.count(field.value);
    changed(pause);
  };
  const field = make("textarea", {
    id: newId("part"),
    rows: "4",
    "aria-describedby": [asks?.id, counter?.id].filter(Boolean).join(" ") || null,
    oninput: () => written(PAUSE),
    onblur: () => card.flush(),
  });
  return {
    node: make(
      "div",
      { class: "course-part" },
      make("label", { for: field.id }, part.label),
      asks,
      field,
      ...(counter?.nodes ?? []),
      part.starter ? starterButton(part, field, () => written()) : null,
    ),
    value: () => field.value,
    set(words) {
      if (field.value !== words) field.value = words;
      counter?.count(words);
    },
  };
}

function whatItAsks(part) {
  return part.asks ? make("p", { class: "course-small", id: newId("asks") }, part.asks) : null;
}

/** Words to begin with. They never take the place of the learner's own. */
function starterButton(part, field, then) {
  return pressable(
    "Begin with the course’s words",
    () => {
      if (field.value.trim() === "") field.value = part.starter;
      else if (!field.value.includes(part.starter)) field.value = `${field.value}\n\n${part.starter}`;
      then();
      field.focus();
    },
    { class: "course-quiet", "aria-label": `Begin with the course’s words: ${part.label}` },
  );
}
