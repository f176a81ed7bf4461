// What a learner takes home: a look back at an earlier answer, and files made on this computer.

class EarlierCard {
  constructor() {
    const title = newId("earlier");
    this.title = make("h3", { id: title, tabindex: "-1" });
    this.words = make("blockquote", { class: "course-earlier" });
    this.notice = make("p", { class: "course-small" });
    this.node = make(
      "section",
      { class: "course-facts-card", "aria-labelledby": title },
      this.title,
      this.words,
      this.notice,
    );
  }

  show(state) {
    if (state.type === "trouble") return;
    say(this.title, state.title);
    say(this.notice, state.notice);
    this.words.hidden = !state.words.length;
    showLines(this.words, state.words);
  }
}

/** Fields to fill in, one button, and the file that came of it. */
class TakeHomeCard {
  #courier;
  #fields = new Map();
  #made = null;
  #address = "";

  constructor(courier) {
    this.#courier = courier;
    const title = newId("take-home");
    this.title = make("h3", { id: title, tabindex: "-1" });
    this.lines = make("div");
    this.fields = make("div", { class: "course-take-home-fields" });
    this.button = pressable("", () => this.#make(), { class: "course-main" });
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.missing = make("ul", { class: "course-missing", "aria-live": "polite" });
    this.made = make("div", { class: "course-summary", "aria-live": "polite" });
    this.node = make(
      "section",
      { class: "course-hand-in course-take-home", "aria-labelledby": title },
      this.title,
      this.lines,
      this.fields,
      this.button,
      this.notice,
      this.missing,
      this.made,
    );
  }

  show(state) {
    say(this.notice, state.problem || state.notice || "");
    if (state.type === "trouble") return;
    this.#showMissing(state.missing ?? []);
    say(this.title, state.title);
    say(this.button, state.button);
    showLines(this.lines, state.lines);
    for (const field of state.fields) if (!this.#fields.has(field.id)) this.#add(field);
    if (!sameJson(this.#made, state.made)) this.#showMade(state.made);
  }

  wake() {
    say(this.notice, "");
  }

  sleep() {
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  #showMissing(rows) {
    this.missing.hidden = !rows.length;
    if (sameJson(this.missing.rows, rows)) return;
    this.missing.rows = rows;
    this.missing.replaceChildren(...rows.map((row) => make("li", {}, ...this.#missingWords(row))));
  }

  /** What is on another page is a link to it; what is on this page, a step to its exercise. */
  #missingWords({ words, leads_to: page, exercise }) {
    if (page) {
      const link = pageLink();
      showPage(link, page.title, page.page);
      return [link, ": ", words];
    }
    if (!exercise) return [words];
    const go = () => goToExercise(this.node, exercise.id);
    return [words, " ", pressable(exercise.title, go, { class: "course-link" })];
  }

  #add(field) {
    const id = newId(field.id);
    const input =
      field.kind === "zone"
        ? make("select", { id }, ...["", ...field.choices].map(zoneOption))
        : make("input", { id, type: field.kind, value: field.value });
    if (field.kind === "zone") input.value = field.value || zoneOfThisComputer(field.choices);
    this.#fields.set(field.id, input);
    const label = make("label", { for: id }, field.label);
    this.fields.append(make("div", { class: "course-pick" }, label, input));
  }

  #make() {
    say(this.notice, "");
    const given = [...this.#fields].map(([id, input]) => [id, input.value]);
    this.#courier.post(() => ({ type: "make", fields: Object.fromEntries(given) }), () => {}, READING);
  }

  #showMade(made) {
    URL.revokeObjectURL(this.#address);
    this.#made = made;
    if (!made) return this.made.replaceChildren();
    // The page holds the file itself, so that it opens wherever the course is served from.
    this.#address = URL.createObjectURL(new Blob([made.text], { type: `${made.kind};charset=utf-8` }));
    const attributes = made.opens
      ? { href: this.#address, target: "_blank", rel: "noopener" }
      : { href: this.#address, download: made.name };
    this.made.replaceChildren(
      ...made.lines.map((words) => make("p", {}, words)),
      make("p", {}, make("a", { class: "course-link", ...attributes }, made.link)),
    );
  }
}

function zoneOption(zone) {
  return make("option", { value: zone }, zone === "" ? "Choose your time zone" : zone.replaceAll("_", " "));
}

function zoneOfThisComputer(zones) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zones.includes(zone) ? zone : "";
}
