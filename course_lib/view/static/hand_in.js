// The hand-in card: what is still open, and one button that makes the file.

class HandInCard {
  #courier;
  #state = null;

  constructor(courier) {
    this.#courier = courier;
    const title = make("h3", { id: newId("hand-in"), tabindex: "-1" }, "Hand in this lesson");
    this.line = make("p");
    this.file = make("p", { hidden: true });
    this.gate = make("p", { class: "course-gate" });
    this.list = make("ul", { class: "course-rows" });
    this.own = new OwnPart((message) => this.#courier.post(() => message, () => {}, READING));
    this.name = make("input", { type: "text", id: newId("name"), autocomplete: "name" });
    this.name.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#make();
    });
    this.button = pressable("Make my hand-in file", () => this.#make(), { class: "course-main" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.made = make("div", { class: "course-summary", "aria-live": "polite" });
    this.node = make(
      "section",
      { class: "course-hand-in", "aria-labelledby": title.id },
      title,
      make(
        "p",
        { class: "course-small" },
        "This is for those who have an instructor. If you learn on your own, go on without it.",
      ),
      this.gate,
      this.line,
      this.list,
      this.own.node,
      make(
        "div",
        { class: "course-pick" },
        make("label", { for: this.name.id }, "Your name, or the number your instructor gave you"),
        this.name,
        this.button,
      ),
      this.notice,
      this.made,
      this.file,
    );
  }

  show(state) {
    say(this.notice, state.problem || state.notice || "");
    if (state.type === "trouble") return;
    if (this.#state === null) this.name.value = state.name;
    this.#state = state;
    say(this.line, state.line);
    say(this.gate, state.gate);
    patchRows(this.list, state.rows, () => exerciseRow(this.node));
    this.own.show(state.own);
    showLines(this.made, state.made);
    this.#showFile(state.file);
  }

  #showFile(file) {
    this.file.hidden = !file;
    if (sameJson(this.shownFile, file)) return;
    this.shownFile = file;
    URL.revokeObjectURL(this.address);
    if (!file) return this.file.replaceChildren();
    const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
    this.address = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
    const attributes = { class: "course-link", href: this.address, download: file.name };
    this.file.replaceChildren(make("a", attributes, "Save a copy of my file where I want it"));
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  #make() {
    say(this.notice, "");
    const message = { type: "make", name: this.name.value, agreed: this.own.agreed };
    this.#courier.post(() => message, () => {}, READING);
  }
}

/** The offer to hand in one's own account's part: first all its lines, then a box to tick. */
class OwnPart {
  constructor(post) {
    const title = make("h4", { id: newId("own") }, "Hand in your own account’s part?");
    this.words = make("p");
    this.look = pressable("Show me what would travel", () => post({ type: "show-own" }));
    this.count = make("p", { role: "status" });
    // Every line is in here, however many there are; a list of elements would be slow.
    this.rows = make("pre", {
      class: "course-own-rows",
      tabindex: "0",
      role: "region",
      "aria-label": "All lines that would travel",
    });
    this.short = make("div");
    this.open = make("summary", {}, "All lines");
    this.box = make("input", { type: "checkbox" });
    const agree = make("span", {}, "I have seen these lines. Put them into my file.");
    this.seen = make(
      "div",
      { hidden: true },
      this.short,
      this.count,
      make("details", { open: true }, this.open, this.rows),
      make("label", { class: "course-choice" }, this.box, agree),
    );
    this.node = make(
      "div",
      { class: "course-own-part", role: "group", "aria-labelledby": title.id },
      title,
      this.words,
      this.look,
      this.seen,
    );
  }

  get agreed() {
    return !this.node.hidden && !this.seen.hidden && this.box.checked;
  }

  show(own) {
    this.node.hidden = !own.offered;
    say(
      this.words,
      `You answered with ${own.account}. If you do nothing here, only your answers with the ` +
        "sample account are handed in. If you would rather hand in your own, look at what would " +
        "travel first: numbers made by chance instead of people, and counts. No names, no posts.",
    );
    if (sameJson(this.rows.lines, own.rows)) return;
    // Other lines than those that were agreed to: ask anew.
    this.box.checked = false;
    this.rows.lines = own.rows;
    this.seen.hidden = !own.rows.length;
    this.look.hidden = own.rows.length > 0;
    const lines = own.rows.length === 1 ? "This line" : `These ${own.rows.length} lines`;
    say(this.count, `${lines} would travel. Nothing else about your account does.`);
    showLines(this.short, own.short);
    say(this.rows, own.rows.join("\n"));
    if (own.rows.length) this.open.focus();
  }
}
