// A long table to choose from: sort by a heading, find by text, no paging.
// On a narrow screen each row becomes a small card. The roles are spelled out because a browser
// forgets that a table is one as soon as its rows are drawn as blocks.

function drawTable(question, card) {
  const boxes = new Map();
  const rows = new Map();
  const links = question.options.map(choiceLinks);
  const count = make("output", { class: "course-count" });
  const countNow = () => {
    for (const [id, row] of rows) row.classList.toggle("course-chosen", boxes.get(id).checked);
    say(count, howManyChosen(chosenOf(boxes).length, question.how_many));
  };
  const short = shortColumns(question.options.map(({ cells }) => cells));
  for (const [place, option] of question.options.entries()) {
    const box = make("input", {
      type: "checkbox",
      onchange: () => {
        countNow();
        card.changed(chosenOf(boxes));
      },
    });
    boxes.set(option.id, box);
    rows.set(option.id, tableRow(question.columns, short, option, box, links[place]));
  }
  const body = make("tbody", { role: "rowgroup" }, ...rows.values());
  const head = tableHead(question.columns, body);
  const name = newId("table");
  return {
    node: make(
      "fieldset",
      {},
      make("legend", { id: name }, chooseWords(question)),
      tableFinder(rows, boxes),
      make(
        "div",
        { class: "course-scroll", role: "region", tabindex: "0", "aria-labelledby": name },
        make("table", { role: "table", "aria-labelledby": name }, head, body),
      ),
      count,
    ),
    show(answer) {
      for (const [id, box] of boxes) box.checked = (answer ?? []).includes(id);
      countNow();
    },
    showLinks: (shown) => links.forEach((link) => link.show(shown)),
  };
}

/** Columns of dates and counts, which stay on one line. */
function shortColumns(rows) {
  const columns = rows[0]?.map((_, place) => rows.map((cells) => cells[place] ?? ""));
  return (columns ?? []).map((cells) => cells.every((cell) => cell.length <= 12));
}

function tableRow(columns, short, option, box, links) {
  const label = make(
    "th",
    { role: "rowheader", scope: "row" },
    make("label", { class: "course-choice" }, box, make("span", {}, ...breakable(option.label))),
    links.node,
  );
  const row = make("tr", { role: "row" }, label, ...tableCells(columns, short, option.cells));
  row.addEventListener("click", (event) => {
    const ownControl = event.target.closest("label, input, a, button");
    if (!ownControl && !String(getSelection())) box.click();
  });
  return row;
}

/** The cells after the first of a row. */
function tableCells(columns, short, cells) {
  return cells.map((cell, place) =>
    make(
      "td",
      {
        role: "cell",
        "data-column": columns[place + 1] ?? "",
        class: short[place] ? "course-short" : "course-long",
      },
      cell,
    ),
  );
}

/** A table to look things up and count in: it can be sorted and searched, and nothing is chosen. */
function drawLookUp(columns, lines) {
  if (!lines.length) return null;
  const short = shortColumns(lines.map((cells) => cells.slice(1)));
  const rows = new Map(
    lines.map(([first, ...cells], place) => {
      const head = make("th", { role: "rowheader", scope: "row" }, first);
      return [place, make("tr", { role: "row" }, head, ...tableCells(columns, short, cells))];
    }),
  );
  const body = make("tbody", { role: "rowgroup" }, ...rows.values());
  const name = newId("table");
  return make(
    "div",
    { class: "course-look-up" },
    make("p", { id: name }, `${lines.length} lines. Press a heading to sort by it.`),
    tableFinder(rows),
    make(
      "div",
      { class: "course-scroll", role: "region", tabindex: "0", "aria-labelledby": name },
      make("table", { role: "table", "aria-labelledby": name }, tableHead(columns, body), body),
    ),
  );
}

function tableHead(columns, body) {
  const heads = columns.map((column, place) => {
    const head = make("th", { role: "columnheader", scope: "col", "aria-sort": "none" });
    head.append(
      pressable(column, () => {
        const rising = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", rising ? "ascending" : "descending");
        sortRows(body, place, rising);
      }),
    );
    return head;
  });
  return make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...heads));
}

function sortRows(body, place, rising) {
  const rows = [...body.rows].map((row) => ({ row, key: sortKey(row.cells[place].innerText) }));
  const numbers = rows.every(({ key }) => key.number !== null || key.unknown);
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  rows.sort((one, other) => {
    if (one.key.unknown !== other.key.unknown) return one.key.unknown ? 1 : -1;
    const order = numbers
      ? one.key.number - other.key.number
      : compare(one.key.words, other.key.words);
    return rising ? order : -order;
  });
  body.append(...rows.map(({ row }) => row));
}

/** Counts and dates are sorted by what they mean; what has none comes last either way. */
function sortKey(cell) {
  const words = cell.trim();
  const unknown = ["", "unknown", "never"].includes(words);
  const plain = words.replace(/[,\s]/g, "").replace("−", "-");
  if (/^-?\d+(\.\d+)?%?$/.test(plain)) return { words, unknown, number: parseFloat(plain) };
  const date = /\d{4}$|^\d{4}-/.test(words) ? Date.parse(words) : NaN;
  return { words, unknown, number: Number.isNaN(date) ? null : date };
}

/** What finds rows by their words; with `boxes`, also those that are ticked. */
function tableFinder(rows, boxes) {
  const words = make("input", { type: "search", id: newId("find"), autocomplete: "off" });
  const onlyChosen = make("input", { type: "checkbox" });
  const found = make("output", { class: "course-found" });
  const find = () => {
    const wanted = words.value.trim().toLowerCase();
    let shown = 0;
    for (const [id, row] of rows) {
      const fits = row.textContent.toLowerCase().includes(wanted);
      row.hidden = !fits || (onlyChosen.checked && !boxes.get(id).checked);
      shown += row.hidden ? 0 : 1;
    }
    say(found, shown === rows.size ? "" : `${shown} of ${rows.size} shown`);
  };
  words.addEventListener("input", find);
  onlyChosen.addEventListener("change", find);
  return make(
    "div",
    { class: "course-finder" },
    make("label", { for: words.id }, "Find"),
    words,
    boxes && make("label", { class: "course-choice" }, onlyChosen, make("span", {}, "Only what I chose")),
    found,
  );
}
