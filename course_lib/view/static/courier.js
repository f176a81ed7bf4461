// The courier: carries messages to the course and waits for the receipt of each.
// One message travels at a time, so that the revision it names is always the newest one.

const PATIENCE = 2000;
/** A lesson that is still starting answers late. That is no reason to send the learner away. */
const PATIENCE_WHILE_BUSY = 15_000;
const LOOK = 400;
const TRUST = 30_000;

class Courier {
  #model;
  #wake;
  #sleep;
  #queue = [];
  #open = new Map();
  #busy = 0;
  #timer = 0;
  #seq = 0;
  #lastReceipt = Date.now();
  #woken = false;
  client = `${MODULE_ID}-${Math.random().toString(36).slice(2)}`;
  asleep = false;

  /** `wake` is called when receipts come again, `sleep` when none came in time. */
  constructor(model, { wake, sleep }) {
    this.#model = model;
    this.#wake = wake;
    this.#sleep = sleep;
  }

  /**
   * Send what `write()` returns (null: nothing to send) once nothing else is under way, and call
   * `done(kept)` when its receipt is there. While no receipts come, only ask whether they do.
   */
  post(write, done = () => {}, patience = PATIENCE) {
    if (this.asleep) return this.probe(true);
    this.#queue.push({ write, done, patience });
    this.#next();
  }

  /** Ask for a sign of life, if the last one is old or `now` is set. */
  probe(now = false) {
    if (this.#busy || (!now && Date.now() - this.#lastReceipt < TRUST)) return;
    this.#send({ type: "hello" }, () => {}, PATIENCE);
  }

  /** Send what is waiting without waiting for receipts: the page is being closed. */
  hurry() {
    clearTimeout(this.#timer);
    this.#busy = 0;
    while (this.#queue.length && !this.asleep) this.#next(true);
  }

  /** Look at a state that came in: it may carry a receipt for us. */
  receive(state) {
    const { client, seq, kept } = state.receipt ?? {};
    if (client !== this.client || !this.#open.has(seq)) return;
    const done = this.#open.get(seq);
    this.#open.delete(seq);
    this.#lastReceipt = Date.now();
    if (seq === this.#busy) {
      clearTimeout(this.#timer);
      this.#busy = 0;
    }
    this.#woken = this.asleep;
    this.asleep = false;
    done(kept);
  }

  /** Send what waited, now that the card knows the state with its new revision. */
  resume() {
    if (this.#woken) this.#wake();
    this.#woken = false;
    this.#next();
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #next(hurried = false) {
    while (!this.#busy && this.#queue.length) {
      const { write, done, patience } = this.#queue.shift();
      const message = write();
      if (message) this.#send(message, done, patience);
      if (hurried) this.#busy = 0;
    }
  }

  #send(message, done, patience) {
    this.#seq += 1;
    this.#busy = this.#seq;
    this.#open.set(this.#seq, done);
    this.#wait(patience - LOOK, Date.now() + PATIENCE_WHILE_BUSY);
    try {
      this.#model.send({ ...message, client: this.client, seq: this.#seq });
    } catch {
      this.#fallAsleep();
    }
  }

  /** Look twice: between two steps of a start, the kernel seems idle for a moment. */
  #wait(patience, latest, seemedIdle = false) {
    const busy = () => this.#model.widget_manager?.kernel?.status === "busy";
    this.#timer = setTimeout(() => {
      if (seemedIdle && !busy()) this.#fallAsleep();
      else if (Date.now() > latest) this.#fallAsleep();
      else this.#wait(LOOK, latest, !busy());
    }, patience);
  }

  #fallAsleep() {
    clearTimeout(this.#timer);
    this.#busy = 0;
    this.#queue = [];
    this.asleep = true;
    this.#sleep();
  }
}

// Drafts: what could not be saved stays in this tab, and is sent when the card is drawn again.

const drafts = {
  keep(key, draft) {
    try {
      sessionStorage.setItem(`course-draft/${key}`, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage takes away a safety net, and nothing else.
    }
  },
  find(key) {
    try {
      return JSON.parse(sessionStorage.getItem(`course-draft/${key}`));
    } catch {
      return null;
    }
  },
  drop(key) {
    try {
      sessionStorage.removeItem(`course-draft/${key}`);
    } catch {
      // As above.
    }
  },
  /** Drop those about the learner's own account: their keys end with its name. */
  dropOwn() {
    try {
      const own = /^course-draft\/.*\.(archive|live)(-[0-9a-f]+)?$/;
      for (const key of Object.keys(sessionStorage)) {
        if (own.test(key)) sessionStorage.removeItem(key);
      }
    } catch {
      // As above.
    }
  },
};
