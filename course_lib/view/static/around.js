// The cards around the exercises: progress, the account in one line, and trouble.

class ProgressCard {
  constructor() {
    this.line = make("p", { class: "course-line-done" });
    this.marks = make("p", { class: "course-marks", "aria-hidden": "true" });
    this.next = make("p", { class: "course-next" });
    this.gateWords = make("span");
    this.gatePage = pageLink();
    this.gate = make("p", { class: "course-gate", hidden: true }, this.gateWords, " ", this.gatePage);
    this.list = make("ul", { class: "course-rows" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.all = make("details", {}, make("summary", {}, "All exercises on this page"), this.list);
    this.node = make(
      "section",
      { class: "course-progress" },
      this.marks,
      this.line,
      this.next,
      this.gate,
      this.notice,
      this.all,
    );
  }

  show(state) {
    say(this.notice, [state.problem, state.notice].filter(Boolean).join(" "));
    if (state.type === "trouble") return;
    if (!this.shown) this.all.open = state.full;
    this.shown = true;
    // One stands at the top and one at the end: a screen reader lists them by these names.
    const name = state.full ? "What is done on this page" : "Your progress on this page";
    this.node.setAttribute("aria-label", name);
    say(this.line, state.line);
    say(this.marks, state.marks);
    say(this.gateWords, state.gate);
    this.gate.hidden = !state.gate;
    this.gatePage.hidden = !state.gate_page;
    if (state.gate_page) showPage(this.gatePage, state.gate_page.title, state.gate_page.page);
    this.#showNext(state);
    patchRows(this.list, state.rows, () => exerciseRow(this.node));
  }

  #showNext(state) {
    const words = state.next ? state.next.title : state.all_done;
    if (this.next.dataset.words === words) return;
    this.next.dataset.words = words;
    const link = state.next && pressable(words, () => goToExercise(this.node, state.next.id));
    link?.classList.add("course-link");
    this.next.replaceChildren(...(link ? ["Next: ", link] : [words]));
  }
}

function exerciseRow(place) {
  const symbol = make("span", { class: "course-symbol", "aria-hidden": "true" });
  const word = make("span", { class: "course-row-word" });
  const link = pressable("", () => goToExercise(place, link.dataset.leadsTo), {
    class: "course-link",
  });
  return {
    node: make("li", {}, symbol, link, word),
    show(row) {
      link.dataset.leadsTo = row.id;
      say(symbol, row.symbol);
      say(link, row.title);
      say(word, row.word);
    },
  };
}

function goToExercise(place, id) {
  const cards = [...pageOf(place).querySelectorAll("[data-exercise]")];
  const card = cards.find((each) => each.dataset.exercise === id && each.tagName === "SECTION");
  if (card) goTo(card.querySelector("h3"));
}

/** Give a list as many lines as there are rows, and show each row in its line. */
function patchRows(list, rows, makeLine) {
  list.lines ??= [];
  while (list.lines.length > rows.length) list.lines.pop().node.remove();
  while (list.lines.length < rows.length) {
    const line = makeLine();
    list.lines.push(line);
    list.append(line.node);
  }
  rows.forEach((row, place) => list.lines[place].show(row));
}

class CourseProgressCard {
  constructor() {
    this.list = make("ul", { class: "course-rows" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.node = make(
      "section",
      { class: "course-progress", "aria-label": "Your progress in the course" },
      this.list,
      this.notice,
    );
  }

  show(state) {
    say(this.notice, state.problem);
    if (state.type === "trouble") return;
    patchRows(this.list, state.rows, () => {
      const parts = ["course-symbol", "course-row-title", "course-row-word"].map((name) =>
        make("span", { class: name }),
      );
      parts[0].setAttribute("aria-hidden", "true");
      return {
        node: make("li", {}, ...parts),
        show: (row) =>
          [row.symbol, row.title, `${row.word} · ${row.count}`].forEach((words, place) =>
            say(parts[place], words),
          ),
      };
    });
  }
}

/** Which account the page works with, and the way to the page where that is chosen. */
class AccountLine {
  constructor() {
    this.words = make("span");
    this.notice = make("span", { role: "status" });
    this.link = pageLink();
    const line = make("p", {}, this.words, " Change it: ", this.link);
    this.node = make("section", { class: "course-account-line", "aria-label": "Your account" }, line, this.notice);
  }

  show(state) {
    say(this.notice, state.problem);
    if (state.type === "trouble") return;
    say(this.words, state.words);
    showPage(this.link, "Which account?", state.page);
  }
}

class TroubleCard {
  constructor() {
    this.node = make("section", { class: "course-trouble", role: "status" });
  }

  show(state) {
    say(this.node, state.problem);
  }
}
