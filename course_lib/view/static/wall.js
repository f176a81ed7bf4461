// The wall: the question, the newest answers and what waits, in large type for a whole room.
// It asks the course every few seconds whether there is more. It never posts anything.

const LOOKS_EVERY = 4000;

class WallCard extends DeskCard {
  #courier;
  #state = null;
  #timer = 0;
  #newest = null;

  constructor(courier) {
    super(courier);
    this.#courier = courier;
    this.tag = make("p", { class: "course-wall-tag" });
    this.clock = make("p", { class: "course-wall-clock" });
    this.question = make("h4", { class: "course-wall-question", id: newId("question") });
    this.people = make("p", { class: "course-wall-people" });
    this.answers = new WallList("Nothing yet.");
    this.waiting = new WallList("No question waits.");
    this.more = make("p", { class: "course-wall-people" });
    this.aloud = make("p", { class: "course-spoken", role: "status" });
    this.lost = make("p", { class: "course-wall-lost", role: "status", hidden: true });
    this.stage = make(
      "section",
      { class: "course-wall", "aria-labelledby": this.question.id },
      make("div", { class: "course-wall-top" }, this.tag, this.clock),
      this.question,
      make(
        "div",
        { class: "course-wall-columns" },
        make("div", { class: "course-wall-column" }, make("h5", {}, "Newest answers"), this.answers.node),
        make("div", { class: "course-wall-column" }, make("h5", {}, "Who can answer?"), this.waiting.node, this.more),
      ),
      make("div", { class: "course-wall-foot" }, this.people, this.lost),
    );
    this.full = pressable("Fill the screen", () => this.#fill(), { class: "course-main" });
    this.leaveFull = make("p", { class: "course-small" }, "Escape brings you back.");
    this.list = new WallText((open) => this.#courier.post(() => ({ type: "list", open })));
    this.holder = make(
      "div",
      { hidden: true },
      this.stage,
      make("div", { class: "course-actions" }, this.full, this.leaveFull),
      this.list.node,
      this.aloud,
    );
    this.node.insertBefore(this.holder, this.node.querySelector("form"));
    this.stage.addEventListener("fullscreenchange", () => this.#fit());
    window.addEventListener("resize", () => this.#fit());
    this.#timer = setInterval(() => this.#look(), LOOKS_EVERY);
  }

  show(state) {
    super.show(state);
    if (state.type === "trouble") return;
    this.#state = state;
    this.holder.hidden = !state.stage;
    if (!state.stage) return;
    const { stage } = state;
    say(this.tag, stage.tag);
    say(this.clock, stage.clock);
    say(this.question, stage.question);
    say(this.people, stage.people);
    this.#lose(state.problem || state.notice);
    this.answers.show(stage.answers);
    this.waiting.show(stage.waiting);
    this.list.show(state.turns);
    this.#tell(stage.waiting[0]);
    this.#fit();
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    super.sleep();
    this.#lose("The wall is asleep. What stands here is what came until now.");
  }

  leave() {
    super.leave();
    if (!this.node.isConnected) clearInterval(this.#timer);
  }

  /** A wall that lost its source says so, and keeps what it has. */
  #lose(words) {
    say(this.lost, words ?? "");
    this.lost.hidden = !words;
  }

  #look() {
    if (!this.node.isConnected || !this.#state?.watching || document.visibilityState === "hidden") return;
    this.#courier.post(() => ({ type: "look" }));
  }

  /** Say a new question aloud, once, and nothing else: a hall of posts would drown everything. */
  #tell(first) {
    const before = this.#newest;
    this.#newest = first?.id ?? "";
    if (before !== null && first && first.id !== before) say(this.aloud, `A question waits: ${first.words}`);
  }

  async #fill() {
    try {
      await this.stage.requestFullscreen();
    } catch {
      say(this.leaveFull, "Your browser does not fill the screen. Enlarge the page with Ctrl and +.");
    }
  }

  /** On a screen that is full, show only as many posts as fit in whole. */
  #fit() {
    const large = window.matchMedia("(min-width: 60rem)").matches;
    const whole = large && document.fullscreenElement === this.stage;
    for (const list of [this.answers, this.waiting]) list.fit(whole);
    const rest = this.waiting.hiddenNow + (this.#state?.stage?.more_waiting ?? 0);
    say(this.more, rest ? `and ${rest} more` : "");
  }
}

/** Posts, the newest first; a new one comes on top without moving the keyboard. */
class WallList {
  #lines = new Map();

  constructor(empty) {
    this.list = make("ol", { class: "course-wall-posts" });
    this.empty = make("p", { class: "course-wall-empty" }, empty);
    this.node = make("div", { class: "course-wall-list" }, this.list, this.empty);
  }

  show(posts) {
    this.empty.hidden = posts.length > 0;
    this.list.hidden = !posts.length;
    // Two conversations may number their posts alike: the same post is one with the same words.
    const keys = posts.map((post) => JSON.stringify(post));
    const nodes = posts.map((post, place) => {
      const key = keys[place];
      if (!this.#lines.has(key)) this.#lines.set(key, wallPost(post));
      return this.#lines.get(key);
    });
    if (nodes.length === this.list.children.length && nodes.every((node, place) => this.list.children[place] === node)) return;
    this.list.replaceChildren(...nodes);
    for (const key of this.#lines.keys()) if (!keys.includes(key)) this.#lines.delete(key);
  }

  get hiddenNow() {
    return [...this.list.children].filter((line) => line.hidden).length;
  }

  fit(whole) {
    const lines = [...this.list.children];
    for (const line of lines) line.hidden = false;
    if (!whole) return;
    for (const line of lines.reverse()) {
      if (this.node.scrollHeight <= this.node.clientHeight + 1) return;
      line.hidden = true;
    }
  }
}

function wallPost(post) {
  return make(
    "li",
    {},
    make("p", { class: "course-wall-words" }, post.words),
    make("p", { class: "course-wall-who" }, ...breakable(post.who), ` ${post.time}`),
  );
}

/** Everything that was said, as plain lists below headings: for a screen reader, and to look back. */
class WallText {
  constructor(opened) {
    this.body = make("div");
    this.node = make("details", { class: "course-wall-text" }, make("summary", {}, "Read all of it as a list"), this.body);
    this.node.addEventListener("toggle", () => opened(this.node.open));
    this.parts = new Map();
  }

  show(turns) {
    if (!turns) return;
    if (!turns.length) this.body.replaceChildren(make("p", {}, "No question has been asked yet."));
    const nodes = turns.map((turn) => {
      if (!this.parts.has(turn.name)) {
        const list = new WallList("No answer yet.");
        this.parts.set(turn.name, { list, node: make("div", {}, make("h4", {}, turn.name), list.node) });
      }
      const part = this.parts.get(turn.name);
      part.list.show(turn.answers);
      return part.node;
    });
    nodes.forEach((node, place) => {
      if (this.body.children[place] !== node) this.body.insertBefore(node, this.body.children[place] ?? null);
    });
    // What is left over belongs to another conversation.
    while (nodes.length && this.body.children.length > nodes.length) this.body.lastElementChild.remove();
  }
}

Object.assign(CARDS, { wall: WallCard });
