// The live account: keys, then the price, then the reading that was agreed to. Keys leave their
// boxes in one message, and the boxes are emptied at once: nothing here remembers them.

const KEY_KINDS = [
  ["four", "The four keys of my app", [
    ["api_key", "API key"],
    ["api_secret", "API key secret"],
    ["access_token", "Access token"],
    ["access_secret", "Access token secret"],
  ]],
  ["user", "A user token", [["user_token", "User token"]]],
  ["bearer", "A bearer token", [["bearer", "Bearer token"]]],
];

class LivePart {
  constructor(post) {
    this.keys = new LiveKeys(post);
    this.price = new LivePrice(post);
    const again = pressable("Read it again, or more of it", () => post({ type: "live-keys-again" }));
    const words =
      "Your live account is read. What was read stays on this computer for 24 hours. Until then " +
      "you can change over to another account and come back, without paying again.";
    this.ready = make("div", {}, make("p", {}, words), again);
    this.comeBack = make("p", { class: "course-come-back" });
    this.use = pressable("Work with what was read so far", () => post({ type: "live-use" }, true));
    this.node = make(
      "div",
      { class: "course-live" },
      this.keys.node,
      this.price.node,
      this.ready,
      this.comeBack,
      this.use,
    );
  }

  show(live) {
    this.keys.node.hidden = live.step !== "keys";
    this.price.node.hidden = live.step !== "price";
    this.ready.hidden = live.step !== "ready";
    this.keys.show(live);
    if (live.price) this.price.show(live.price);
    this.comeBack.hidden = !live.come_back;
    say(this.comeBack, `Come back at ${live.come_back}.`);
    this.use.hidden = !live.can_use;
  }
}

/** Boxes for three kinds of keys. */
class LiveKeys {
  #post;

  constructor(post) {
    this.#post = post;
    const name = newId("kind");
    this.kinds = KEY_KINDS.map(([value, words, boxes]) => {
      const radio = make("input", { type: "radio", name, value, onchange: () => this.#pick(value) });
      const inputs = boxes.map(([key, label]) => [key, label, this.#box()]);
      const lines = inputs.flatMap(([, label, input]) => [
        make("label", { for: input.id }, label),
        input,
      ]);
      const choice = make("label", { class: "course-choice" }, radio, make("span", {}, words));
      return { value, radio, inputs, choice, panel: make("div", { class: "course-pick" }, ...lines) };
    });
    this.handle = make("input", { type: "text", id: newId("handle"), autocomplete: "off", spellcheck: "false" });
    this.ownApp = make("input", { type: "checkbox" });
    this.remember = make("input", { type: "checkbox" });
    const tick = (input, words) =>
      make("label", { class: "course-choice" }, input, make("span", {}, words));
    this.whose = make(
      "div",
      { class: "course-pick" },
      make("label", { for: this.handle.id }, "Your handle on X, the name that begins with @"),
      this.handle,
    );
    this.own = tick(this.ownApp, "I made this app with the account that is read. Then X takes a tenth for most of it.");
    this.kept = pressable("Use the keys that this computer keeps", () =>
      this.#post({ type: "live-remembered", handle: this.handle.value }, true),
    );
    this.node = make(
      "div",
      {},
      make("p", {}, "You do not need this. Your archive is free and is usually enough."),
      this.kept,
      make("fieldset", {}, make("legend", {}, "Which keys do you have?"), ...this.kinds.map((kind) => kind.choice)),
      ...this.kinds.map((kind) => kind.panel),
      this.whose,
      this.own,
      tick(this.remember, "Remember them in this computer’s keyring, its own safe for passwords."),
      pressable("Look up my account, and show me the price", () => this.#send(), { class: "course-main" }),
      make("p", { class: "course-small" }, "Looking it up costs one cent. Nothing else is read until you agree to a price."),
    );
    this.#pick("four");
  }

  show(live) {
    this.kept.hidden = !live.keys_are_kept;
  }

  #box() {
    const input = make("input", {
      type: "password",
      id: newId("key"),
      autocomplete: "off",
      spellcheck: "false",
      "data-1p-ignore": true,
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#send();
    });
    return input;
  }

  #pick(value) {
    for (const kind of this.kinds) {
      kind.radio.checked = kind.value === value;
      kind.panel.hidden = kind.value !== value;
    }
    this.whose.hidden = value !== "bearer";
    this.own.hidden = value === "bearer";
  }

  #send() {
    const kind = this.kinds.find(({ radio }) => radio.checked);
    const keys = Object.fromEntries(kind.inputs.map(([key, , input]) => [key, input.value]));
    const message = {
      type: "live-keys",
      keys,
      handle: this.handle.value,
      own_app: kind.value !== "bearer" && this.ownApp.checked,
      remember: this.remember.checked,
    };
    for (const { inputs } of this.kinds) for (const [, , input] of inputs) input.value = "";
    this.remember.checked = false;
    this.#post(message, true);
  }
}

/** The price, part by part, with a box to leave each part out, a limit, and the agreement. */
class LivePrice {
  #post;
  #price = null;

  constructor(post) {
    this.#post = post;
    this.who = make("p");
    this.body = make("tbody");
    const head = ["Read", "What it is for", "At most", "Price"].map((words) =>
      make("th", { scope: "col" }, words),
    );
    const caption = make("caption", {}, "What may be read, and what X takes for it");
    this.total = make("p", { class: "course-total", role: "status" });
    this.source = make("p", { class: "course-small" });
    this.tooDear = make("p", { class: "course-gate", role: "status" });
    this.ceiling = make("input", {
      type: "text",
      inputmode: "decimal",
      id: newId("limit"),
      autocomplete: "off",
      oninput: () => this.#name(),
    });
    this.agree = pressable("", () => this.#agree(), { class: "course-main" });
    this.node = make(
      "div",
      {},
      this.who,
      make("table", { class: "course-price" }, caption, make("thead", {}, make("tr", {}, ...head)), this.body),
      this.total,
      make(
        "div",
        { class: "course-pick" },
        make("label", { for: this.ceiling.id }, "Your limit: stop when this much is spent today, in US dollars"),
        this.ceiling,
      ),
      this.tooDear,
      this.source,
      make(
        "div",
        { class: "course-actions" },
        this.agree,
        pressable("Not now", () => post({ type: "live-keys-again" }), { class: "course-quiet" }),
      ),
    );
  }

  show(price) {
    say(this.who, price.who);
    patchRows(this.body, price.parts, () => this.#row());
    say(
      this.total,
      price.nothing_to_pay ||
        `Together at most ${price.total}, with ${price.profile} for looking your account up. ` +
          `Spent today so far: ${price.spent}.`,
    );
    if (this.ceiling.shown !== price.ceiling) this.ceiling.value = this.ceiling.shown = price.ceiling;
    say(this.tooDear, price.too_dear);
    this.tooDear.hidden = !price.too_dear;
    this.#price = price;
    this.#name();
    if (this.source.shown !== price.source) {
      this.source.shown = price.source;
      this.source.replaceChildren(price.source, " ", webLink(price.page, "X’s price list", "today") ?? "");
    }
  }

  /** Name on the button what can be spent: the sum, or the limit as it is typed if that is less. */
  #name() {
    const { total, total_usd, nothing_to_pay } = this.#price;
    const limit = Number(this.ceiling.value.trim().replace(/^\$/, ""));
    const most = limit > 0 && limit < total_usd ? `$${(Math.ceil(limit * 100 - 1e-6) / 100).toFixed(2)}` : total;
    say(this.agree, nothing_to_pay ? "Show what was read today, for $0.00" : `I agree: read for at most ${most}`);
  }

  #row() {
    const box = make("input", {
      type: "checkbox",
      onchange: () =>
        this.#post({ type: "live-parts", parts: this.#parts(), ceiling: this.ceiling.value }),
    });
    const title = make("span");
    const buys = make("span");
    const exercises = make("small");
    const [use, number, usd] = ["What it is for", "At most", "Price"].map((column) =>
      make("td", { "data-column": column }),
    );
    use.append(buys, exercises);
    const choice = make("label", { class: "course-choice" }, box, title);
    return {
      node: make("tr", {}, make("th", { scope: "row" }, choice), use, number, usd),
      show(part) {
        box.value = part.id;
        box.checked = part.wanted;
        say(title, part.title);
        say(buys, part.buys);
        say(exercises, part.exercises);
        say(number, part.number);
        say(usd, part.usd);
      },
    };
  }

  #parts() {
    return [...this.body.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
  }

  #agree() {
    this.#post({ type: "live-agree", parts: this.#parts(), ceiling: this.ceiling.value }, true);
  }
}
