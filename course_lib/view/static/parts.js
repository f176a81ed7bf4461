// A form of several parts: each is written, or chosen from a list.

function drawParts(question, card) {
  const fields = new Map();
  const given = () => {
    const values = [...fields].map(([id, { field }]) => [id, field.value]);
    return Object.fromEntries(values.filter(([, value]) => value !== ""));
  };
  const blocks = question.parts.map((part) => {
    const choose = part.choices.length > 0;
    const asks = part.asks ? make("p", { class: "course-small", id: newId("asks") }, part.asks) : null;
    const counter = part.limit ? signCounter(part.limit) : null;
    const written = (pause = 0) => {
      counter?.count(field.value);
      card.changed(given(), pause);
    };
    const field = make(choose ? "select" : "textarea", {
      id: newId("part"),
      rows: choose ? null : "4",
      "aria-describedby": [asks?.id, counter?.id].filter(Boolean).join(" ") || null,
      oninput: () => written(choose ? 0 : PAUSE),
      onblur: () => card.flush(),
    });
    if (choose) field.append(...["", ...part.choices].map(choiceOf));
    fields.set(part.id, { field, counter });
    return make(
      "div",
      { class: choose ? "course-part course-part-chosen" : "course-part" },
      make("label", { for: field.id }, part.label),
      asks,
      field,
      ...(counter?.nodes ?? []),
      part.starter ? starterButton(part, field, () => written()) : null,
    );
  });
  return {
    node: make("div", { class: "course-parts" }, ...blocks),
    show(answer) {
      for (const [id, { field, counter }] of fields) {
        const words = answer?.[id] ?? "";
        if (field.value !== words) field.value = words;
        counter?.count(words);
      }
    },
  };
}

function choiceOf(choice) {
  if (choice === "") return make("option", { value: "" }, "Choose one");
  return make("option", { value: choice.id }, choice.text);
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
