// The account card: the sample account, one's own archive, or one's own live account.

const READING = 600_000;

class AccountCard {
  #courier;
  #reading = false;
  #awaited = false;
  #state = null;

  constructor(courier) {
    this.#courier = courier;
    const title = make("h3", { id: newId("account"), tabindex: "-1" }, "Which account do you work with?");
    this.sources = this.#radios();
    this.archive = new ArchivePart((message, slow) => this.#post(message, slow));
    this.live = new LivePart((message, slow) => this.#post(message, slow));
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.progress = new ReadingBar();
    this.summary = make("div", { class: "course-summary", "aria-live": "polite" });
    this.link = pageLink();
    this.nextWords = make("span");
    this.next = make("p", { role: "status" }, this.nextWords, this.link);
    this.judgedTitle = make("h4", {}, "Which exercises work with it");
    this.judgedWords = make("p");
    this.judged = make("ul", { class: "course-judged" });
    this.safeWords = make("span");
    this.safeLink = pageLink();
    this.safe = make("p", { class: "course-gate" }, this.safeWords, this.safeLink);
    this.promise = make("div", { class: "course-aside" });
    this.forget = new ForgetPart((message) => this.#post(message));
    const form = make(
      "form",
      { novalidate: true, "aria-labelledby": title.id },
      make(
        "fieldset",
        {},
        make("legend", { class: "course-spoken" }, "Which account do you work with?"),
        ...this.sources.map(({ line }) => line),
      ),
      this.safe,
      this.archive.node,
      this.live.node,
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    this.node = make(
      "section",
      { class: "course-account", "aria-labelledby": title.id },
      title,
      form,
      this.notice,
      this.progress.node,
      this.summary,
      this.next,
      this.judgedTitle,
      this.judgedWords,
      this.judged,
      this.promise,
      this.forget.node,
    );
  }

  show(state) {
    this.progress.show(state.reading);
    if (state.type === "trouble") return say(this.notice, state.problem);
    const before = this.#state;
    this.#state = state;
    // While a file is read, the old words would contradict the bar.
    say(this.notice, this.#reading || state.reading ? "" : state.problem || state.notice);
    if (before?.showing !== state.showing || !this.#reading) {
      for (const { input } of this.sources) input.checked = input.value === state.showing;
    }
    this.safe.hidden = !state.safe;
    if (state.safe) {
      say(this.safeWords, state.safe.words);
      showPage(this.safeLink, state.safe.link, state.safe.page);
    }
    this.archive.node.hidden = state.showing !== "archive";
    this.archive.show(state);
    this.live.node.hidden = state.showing !== "live";
    this.live.show(state.live);
    showLines(this.summary, state.summary);
    this.next.hidden = !state.next;
    if (state.next) {
      say(this.nextWords, state.next.words);
      showPage(this.link, state.next.link, state.next.page, state.next.part);
    }
    this.judgedTitle.hidden = this.judgedWords.hidden = !state.judged.length;
    say(this.judgedWords, state.judged_words);
    patchRows(this.judged, state.judged, judgedRow);
    showLines(this.promise, state.promise);
    showLines(this.forget.done, state.forgotten);
    this.#showWhatCame(state);
  }

  /** Bring what a press led to into sight: it may stand above or below the window. */
  #showWhatCame(state) {
    if (!this.#awaited || state.reading) return;
    this.#awaited = false;
    const troubled = state.problem || state.notice;
    const came = state.forgotten.length ? this.forget.done : troubled ? this.notice : this.next;
    came.scrollIntoView({ block: "nearest" });
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    this.#reading = false;
    this.progress.show(null);
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  #radios() {
    const name = newId("source");
    return [
      ["sample", "The sample account", "Made up for this course. Everything works with it."],
      ["archive", "My archive", "The file that X sends you for free. It stays on this computer."],
      ["live", "My live account", "As it is today. It needs keys and costs money; the price comes first."],
    ].map(([value, words, more]) => {
      const input = make("input", {
        type: "radio",
        name,
        value,
        onchange: () => this.#post({ type: "choose", source: value }, true),
      });
      const label = make("span", {}, make("span", {}, words), make("small", {}, more));
      const choice = make("label", { class: "course-choice" }, input, label);
      return { input, line: make("div", { class: "course-line" }, choice) };
    });
  }

  #post(message, slow = false) {
    this.#reading = slow;
    this.#awaited = slow || message.type === "forget";
    say(this.notice, "");
    this.#courier.post(
      () => message,
      () => {
        this.#reading = false;
      },
      slow ? READING : undefined,
    );
  }
}

const HOW_TO_COPY = [
  "Windows: hold Shift, right-click it, and choose Copy as path. It looks like " +
    "C:\\Users\\Ruth\\Downloads\\twitter-2026.zip, or the same without .zip for a folder.",
  "Mac: hold Option, right-click it, and choose Copy as Pathname. It looks like " +
    "/Users/ruth/Downloads/twitter-2026.zip, or the same without .zip for a folder.",
  "Linux: in the window with your files press Ctrl and L, and copy what you see. For a ZIP, write / " +
    "and its name behind it, such as /home/ruth/Downloads/twitter-2026.zip.",
];

/** Where the archive lies: found in the Downloads folder, or typed. */
class ArchivePart {
  #post;
  #path = null;
  #practice = "";

  constructor(post) {
    this.#post = post;
    const box = (name) =>
      make("input", { type: "text", id: newId(name), autocomplete: "off", spellcheck: "false" });
    this.path = box("path");
    this.handle = box("handle");
    for (const input of [this.path, this.handle]) {
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter") this.#use();
      });
    }
    this.path.addEventListener("input", () => {
      for (const file of this.files.querySelectorAll("input")) file.checked = false;
    });
    this.files = make("div", { class: "course-files" });
    this.whose = make(
      "div",
      { class: "course-pick" },
      make("label", { for: this.handle.id }, "Your handle on X, the name that begins with @"),
      this.handle,
    );
    this.node = make(
      "div",
      { class: "course-pick" },
      this.files,
      make(
        "label",
        { for: this.path.id },
        "Where is your archive? Paste the place of the ZIP from X, or of the folder that you unpacked it into.",
      ),
      this.path,
      make("p", { class: "course-small" }, "How to copy the place of a ZIP or of a folder:"),
      make("ul", { class: "course-small course-how" }, ...HOW_TO_COPY.map((how) => make("li", {}, how))),
      this.whose,
      pressable("Use this archive", () => this.#use(), { class: "course-main" }),
      make("p", { class: "course-small" }, "No file yet? The course holds an archive of a made-up person."),
      pressable("Try it first with a practice archive", () =>
        this.#post({ type: "use-file", path: this.#practice }, true),
      ),
    );
  }

  show(state) {
    if (this.#path !== state.path) this.path.value = this.#path = state.path;
    this.#practice = state.practice;
    this.whose.hidden = !state.ask_handle;
    if (sameJson(this.files.shown, state.files)) return;
    this.files.shown = state.files;
    const name = newId("file");
    const lines = state.files.map((file) => {
      const take = () => {
        this.path.value = file.path;
      };
      // A file that is ticked already tells of a click, and not of a change.
      const input = make("input", { type: "radio", name, onchange: take, onclick: take });
      return make("label", { class: "course-choice" }, input, make("span", {}, file.name));
    });
    const legend = make("legend", {}, "Found in your Downloads folder");
    this.files.replaceChildren(...(lines.length ? [make("fieldset", {}, legend, ...lines)] : []));
  }

  #use() {
    this.#post({ type: "use-file", path: this.path.value, handle: this.handle.value }, true);
  }
}

/** How far the reading is: a bar, and the number beside it. */
class ReadingBar {
  constructor() {
    this.words = make("span");
    this.bar = make("progress", { max: "100", "aria-label": "How much is read" });
    this.node = make("p", { class: "course-reading", hidden: true }, this.bar, this.words);
  }

  show(reading) {
    this.node.hidden = !reading;
    if (!reading) return;
    this.bar.value = reading.percent;
    say(this.words, reading.words);
  }
}

const FORGOTTEN = [
  "what was read from X",
  "the posts of a conversation that came from your archive or from X",
  "your keys, where this computer’s keyring holds them",
  "the note of where your archive is; the file itself stays",
  "the secret number that hides who is who in lines you hand in",
  "your answers about your own account, in every lesson",
  "answers that could not be read, because some of those may be among them",
  "hand-in files that hold lines about your own account, and still lie where the course put them",
];

/** Two presses to forget: the first says what will go. */
class ForgetPart {
  constructor(post) {
    this.first = pressable("Forget my account", () => this.#ask(true));
    const words = "This removes all that the course keeps here of your own account:";
    const list = FORGOTTEN.map((each) => make("li", {}, each));
    const now = pressable("Forget it now", () => {
      this.#ask(false);
      drafts.dropOwn();
      post({ type: "forget" });
    });
    const keep = pressable("Keep it", () => this.#ask(false), { class: "course-quiet" });
    const stays =
      "Your answers about the sample account stay. So do all other hand-in files. A file that you " +
      "sent, copied or moved is out of our reach.";
    this.sure = make(
      "div",
      { class: "course-aside", hidden: true },
      make("p", {}, words),
      make("ul", {}, ...list),
      make("p", {}, stays),
      make("div", { class: "course-actions" }, now, keep),
    );
    this.done = make("div", { class: "course-summary", role: "status" });
    this.node = make("div", { class: "course-forget" }, this.first, this.sure, this.done);
  }

  #ask(sure) {
    this.sure.hidden = !sure;
    if (sure) this.sure.querySelector("button").focus();
    else this.first.focus();
  }
}

function judgedRow() {
  const symbol = make("span", { class: "course-symbol", "aria-hidden": "true" });
  const title = make("strong");
  const word = make("span");
  const why = make("small");
  return {
    node: make("li", {}, symbol, title, word, why),
    show(row) {
      say(symbol, row.symbol);
      say(title, row.title);
      say(word, `${row.word} · ${row.lesson}`);
      say(why, row.why);
    },
  };
}
