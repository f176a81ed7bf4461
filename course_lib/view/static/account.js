// The account card: work with the sample account, or with one's own archive on this computer.

const READING = 180_000;

class AccountCard {
  #courier;
  #busy = false;
  #state = null;

  constructor(courier) {
    this.#courier = courier;
    const title = make("h3", { id: newId("account"), tabindex: "-1" }, "Which account do you work with?");
    const name = newId("source");
    const radio = (value) =>
      make("input", { type: "radio", name, value, onchange: () => this.#choose(value) });
    this.sample = radio("sample");
    this.own = radio("own");
    this.files = make("div", { class: "course-files" });
    this.path = make("input", { type: "text", id: newId("path"), autocomplete: "off", spellcheck: "false" });
    this.path.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#useFile();
    });
    this.handle = make("input", { type: "text", id: newId("handle"), autocomplete: "off", spellcheck: "false" });
    this.whose = make(
      "div",
      { class: "course-pick" },
      make("label", { for: this.handle.id }, "Your handle on X, the name that begins with @"),
      this.handle,
    );
    this.use = pressable("Use this file", () => this.#useFile(), { class: "course-main" });
    this.pick = make(
      "div",
      { class: "course-pick" },
      this.files,
      make("label", { for: this.path.id }, "Where is the file from X? Type its folder and name."),
      this.path,
      make("p", { class: "course-small" }, "For example C:\\Users\\Ruth\\Downloads\\twitter-2026.zip on Windows, or /Users/ruth/Downloads/twitter-2026.zip on a Mac. To copy it: hold Shift and right-click the file, then Copy as path (Windows); or hold Option and right-click, then Copy as Pathname (Mac)."),
      this.whose,
      this.use,
    );
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.summary = make("div", { class: "course-summary", "aria-live": "polite" });
    this.promise = make("div", { class: "course-aside" });
    const form = make(
      "form",
      { novalidate: true, "aria-labelledby": title.id },
      make(
        "fieldset",
        {},
        make("legend", { class: "course-spoken" }, "Which account do you work with?"),
        this.#line(this.sample, "The sample account", "Made up for this course. Everything works with it."),
        this.#line(this.own, "My own account", "With the archive that X sends you, kept on this computer."),
      ),
      this.pick,
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    this.node = make(
      "section",
      { class: "course-account", "aria-labelledby": title.id },
      title,
      form,
      this.notice,
      this.summary,
      this.promise,
    );
  }

  show(state) {
    say(this.notice, this.#busy ? "Reading the file. This can take a minute." : state.problem || state.notice || "");
    if (state.type === "trouble") return;
    const first = this.#state === null;
    const changed = !first && this.#state.using !== state.using;
    this.#state = state;
    if (first || changed) {
      this.sample.checked = state.using === "sample";
      this.own.checked = state.using === "own";
    }
    this.pick.hidden = !this.own.checked;
    this.whose.hidden = !state.ask_handle;
    this.#showFiles(state.files);
    showLines(this.summary, state.summary);
    showLines(this.promise, state.promise);
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    this.#busy = false;
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  #line(input, words, more) {
    const label = make("span", {}, make("span", {}, words), make("small", {}, more));
    return make("div", { class: "course-line" }, make("label", { class: "course-choice" }, input, label));
  }

  #choose(value) {
    this.pick.hidden = value !== "own";
    if (value === "sample") this.#post({ type: "use-sample" });
    else this.#post({ type: "look-for-files" });
  }

  #showFiles(files) {
    if (sameJson(this.files.shown, files)) return;
    this.files.shown = files;
    const name = newId("file");
    const lines = files.map((file) => {
      const input = make("input", {
        type: "radio",
        name,
        onchange: () => {
          this.path.value = file.path;
        },
      });
      return make("label", { class: "course-choice" }, input, make("span", {}, file.name));
    });
    const legend = make("legend", {}, "Found in your Downloads folder");
    this.files.replaceChildren(...(files.length ? [make("fieldset", {}, legend, ...lines)] : []));
  }

  #useFile() {
    this.#post({ type: "use-file", path: this.path.value, handle: this.handle.value }, READING);
  }

  #post(message, patience) {
    this.#busy = message.type === "use-file";
    if (this.#busy) say(this.notice, "Reading the file. This can take a minute.");
    this.#courier.post(
      () => message,
      () => {
        this.#busy = false;
      },
      patience,
    );
  }
}

function showLines(node, lines) {
  if (sameJson(node.lines, lines)) return;
  node.lines = lines;
  node.replaceChildren(...lines.map((line) => make("p", {}, line)));
}

// The hand-in card: what is still open, and one button that makes the file.

class HandInCard {
  #courier;
  #state = null;

  constructor(courier) {
    this.#courier = courier;
    const title = make("h3", { id: newId("hand-in"), tabindex: "-1" }, "Hand in this lesson");
    this.line = make("p");
    this.gate = make("p", { class: "course-gate" });
    this.list = make("ul", { class: "course-rows" });
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
      this.gate,
      this.line,
      this.list,
      make(
        "div",
        { class: "course-pick" },
        make("label", { for: this.name.id }, "Your name, or the number your instructor gave you"),
        this.name,
        this.button,
      ),
      this.notice,
      this.made,
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
    showLines(this.made, state.made);
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  #make() {
    say(this.notice, "");
    const name = this.name.value;
    this.#courier.post(() => ({ type: "make", name }), () => {}, READING);
  }
}
