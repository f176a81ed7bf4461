// Sorting: a label for each item, on cards with a choice of labels or in a list with a menu.

/** A menu of longer labels stands below its item: beside it, there is no room for both. */
const LONGEST_BESIDE = 26;

function drawSort(question, card) {
  const answer = {};
  const count = make("output", { class: "course-count" });
  const countNow = () => {
    const given = question.items.filter((item) => answer[item.id]).length;
    say(count, `${given} of ${question.items.length} answered`);
  };
  const give = (itemId, labelId) => {
    if (labelId) answer[itemId] = labelId;
    else delete answer[itemId];
    countNow();
    card.changed({ ...answer });
  };
  const drawItem = question.style === "cards" ? sortCard : sortLine;
  const items = question.items.map((item) => [item, drawItem(question, item, give)]);
  const longest = Math.max(...question.labels.map(({ text }) => text.length));
  const stacked = longest > LONGEST_BESIDE ? " course-sort-stacked" : "";
  const list = make("div", { class: `course-sort-${question.style}${stacked}` });
  list.append(...items.map(([, { node }]) => node));
  return {
    node: make("div", {}, list, count),
    show(saved) {
      for (const id of Object.keys(answer)) delete answer[id];
      Object.assign(answer, saved ?? {});
      for (const [item, control] of items) control.show(answer[item.id] ?? "");
      countNow();
    },
  };
}

function sortCard(question, item, give) {
  const name = newId("card");
  const inputs = question.labels.map((label) =>
    make("input", { type: "radio", name, value: label.id, onchange: () => give(item.id, label.id) }),
  );
  const choices = question.labels.map((label, place) =>
    make("label", { class: "course-choice" }, inputs[place], make("span", {}, label.text)),
  );
  return {
    node: make(
      "fieldset",
      { class: "course-sort-card" },
      make("legend", {}, ...breakable(item.text)),
      itemCells(question, item),
      make("div", { class: "course-labels" }, ...choices),
    ),
    show(labelId) {
      for (const input of inputs) input.checked = input.value === labelId;
    },
  };
}

function sortLine(question, item, give) {
  const choices = [{ id: "", text: "Choose…" }, ...question.labels];
  const id = newId("menu");
  const menu = menuOf({ id, onchange: () => give(item.id, menu.select.value) }, choices);
  return {
    node: make(
      "div",
      { class: "course-sort-line" },
      make("div", {}, make("label", { for: id }, item.text), itemCells(question, item)),
      menu.node,
    ),
    show: (labelId) => menu.set(labelId),
  };
}

function itemCells(question, item) {
  if (!item.cells.length) return null;
  const short = shortColumns(question.items.map(({ cells }) => cells));
  const pairs = item.cells.map((cell, place) =>
    make(
      "div",
      { class: short[place] ? "course-short" : null },
      make("dt", {}, question.columns[place + 1] ?? ""),
      make("dd", {}, cell),
    ),
  );
  return make("dl", { class: "course-cells" }, ...pairs);
}
