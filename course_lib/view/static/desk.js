// The facilitator's cards: a few shapes, drawn from the blocks that the course sends.

const WRITES_AFTER = 700;

/**
 * A card made of blocks. With `saves: false` in the state its boxes are not kept on disk, so that
 * they must not say so.
 */
class DeskCard {
  #courier;
  #state = null;
  #blocks = new Map();
  #boxes = new Map();

  constructor(courier) {
    this.#courier = courier;
    this.title = make("h3", { id: newId("desk"), tabindex: "-1" });
    this.body = make("div", { class: "course-desk-body" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    const form = make("form", { novalidate: true }, this.body);
    form.addEventListener("submit", (event) => event.preventDefault());
    this.node = make(
      "section",
      { class: "course-desk", "aria-labelledby": this.title.id },
      this.title,
      this.notice,
      form,
    );
  }

  show(state) {
    say(this.notice, state.problem || state.notice || "");
    if (state.type === "trouble") return;
    this.#state = state;
    say(this.title, state.title);
    this.#patch(state.blocks);
  }

  wake() {
    this.show(this.#state);
  }

  sleep() {
    say(
      this.notice,
      "This page is asleep. What you wrote until now is kept. Press Start this lesson at the top.",
    );
  }

  leave() {
    this.#flush();
    this.#courier.hurry();
  }

  /** Keep what is there, by name, so that no box loses its words or its place in the keyboard. */
  #patch(blocks) {
    const nodes = blocks.map((block) => {
      const key = `${block.kind}/${block.id}`;
      if (!this.#blocks.has(key)) this.#blocks.set(key, DESK_BLOCKS[block.kind](this));
      const part = this.#blocks.get(key);
      part.show(block);
      return part.node;
    });
    const gone = [...this.body.children].filter((node) => !nodes.includes(node));
    for (const node of gone) node.remove();
    nodes.forEach((node, place) => {
      if (this.body.children[place] !== node) this.body.insertBefore(node, this.body.children[place] ?? null);
    });
  }

  /** Some boxes only say what a button is to do; they are kept until the page is closed. */
  get saves() {
    return this.#state?.saves !== false;
  }

  box(field) {
    if (!this.#boxes.has(field.name)) this.#boxes.set(field.name, new DeskBox(this, field));
    return this.#boxes.get(field.name);
  }

  write(name, value, done) {
    this.#courier.post(() => ({ type: "set", name, value }), done);
  }

  press(message, button) {
    this.#flush();
    setIdle(button, true);
    this.#courier.post(() => message, () => setIdle(button, false), READING);
  }

  /** Ask for something without a press. */
  ask(message) {
    this.#courier.post(() => message);
  }

  choose(name, value) {
    this.#flush();
    this.#courier.post(() => ({ type: "choose", name, value }));
  }

  #flush() {
    for (const box of this.#boxes.values()) box.flush();
  }
}

/** A box to write in: it saves itself, and is never overwritten while somebody writes in it. */
class DeskBox {
  #card;
  #name;
  #timer = 0;
  #dirty = false;

  constructor(card, field) {
    this.#card = card;
    this.#name = field.name;
    const id = newId(field.name);
    const attributes = { id, autocomplete: "off" };
    this.input =
      field.lines > 1
        ? make("textarea", { ...attributes, rows: String(field.lines) })
        : make("input", { ...attributes, type: field.kind });
    this.label = make("label", { for: id });
    this.help = make("p", { class: "course-small", id: newId("help") });
    this.saved = make("span", { class: "course-desk-saved", role: "status" });
    this.notes = make("ul", { class: "course-desk-notes" });
    this.counter = make("p", { class: "course-small" });
    this.input.setAttribute("aria-describedby", this.help.id);
    this.input.addEventListener("input", () => {
      this.#dirty = true;
      say(this.saved, "Saving …");
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), WRITES_AFTER);
    });
    this.input.addEventListener("blur", () => this.flush());
    this.node = make(
      "div",
      { class: "course-desk-box" },
      this.label,
      this.input,
      this.saved,
      this.help,
      this.counter,
      make("div", { role: "status" }, this.notes),
    );
  }

  show(field) {
    say(this.label, field.label);
    say(this.help, field.help);
    this.help.hidden = !field.help;
    say(this.counter, field.counter);
    this.counter.hidden = !field.counter;
    if (!this.#dirty && this.input.value !== field.value) this.input.value = field.value;
    if (sameJson(this.notes.shown, field.notes)) return;
    this.notes.shown = field.notes;
    this.notes.replaceChildren(...field.notes.map((note) => make("li", {}, note)));
  }

  flush() {
    clearTimeout(this.#timer);
    if (!this.#dirty) return;
    this.#dirty = false;
    this.#card.write(this.#name, this.input.value, (kept) => {
      if (!kept) this.#dirty = true;
      if (!this.#dirty) say(this.saved, this.#card.saves ? `✓ Saved ${timeOfDay()}` : "✓ Noted");
    });
  }
}

function timeOfDay() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
}

Object.assign(CARDS, { desk: DeskCard });
