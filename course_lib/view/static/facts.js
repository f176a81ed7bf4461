// What the course claims: its sources, and where help is in the learner's country.

class SourcesCard {
  constructor() {
    this.list = make("ul", { class: "course-sources" });
    this.all = make(
      "details",
      {},
      make("summary", {}, "Where the rules on this page come from"),
      make("p", { class: "course-small" }, "In our own words. Open the source before you rely on it."),
      this.list,
    );
    this.node = make("section", { class: "course-facts-card", "aria-label": "Sources" }, this.all);
  }

  show(state) {
    if (state.type === "trouble" || sameJson(this.shown, state.sources)) return;
    this.shown = state.sources;
    this.list.replaceChildren(
      ...state.sources.map((source) =>
        make(
          "li",
          {},
          make("strong", {}, source.title),
          make("p", {}, source.words),
          make("small", {}, source.checked, " · ", webLink(source.url, "Open the source", source.title)),
        ),
      ),
    );
  }
}

class CountryCard {
  constructor(courier) {
    const title = make("h3", { id: newId("country"), tabindex: "-1" }, "Where is help in your country?");
    this.choice = make("select", { id: newId("country-choice") });
    this.choice.addEventListener("change", () => {
      const country = this.choice.value;
      courier.post(() => ({ type: "country", country }), () => {});
    });
    this.notice = make("p", { class: "course-notice", role: "status" });
    this.line = make("div", { class: "course-summary", "aria-live": "polite" });
    this.node = make(
      "section",
      { class: "course-facts-card", "aria-labelledby": title.id },
      title,
      make(
        "div",
        { class: "course-pick" },
        make("label", { for: this.choice.id }, "I live and work in"),
        this.choice,
      ),
      this.notice,
      this.line,
      make("p", { class: "course-small" }, "This choice stays on this computer."),
    );
  }

  show(state) {
    say(this.notice, state.problem);
    if (state.type === "trouble" || sameJson(this.shown, [state.country, state.countries])) return;
    this.shown = [state.country, state.countries];
    const options = [{ id: "", name: "Choose your country" }, ...state.countries];
    this.choice.replaceChildren(
      ...options.map(({ id, name }) => make("option", { value: id, disabled: id === "" }, name)),
    );
    this.choice.value = state.country;
    this.line.replaceChildren(...(state.line ? lineOfHelp(state.line) : []));
  }

  sleep() {
    say(this.notice, "This page is asleep. Press Start this lesson at the top.");
  }

  wake() {
    say(this.notice, "");
  }
}

function lineOfHelp(line) {
  return [
    make("p", {}, "Danger now: ", make("strong", {}, line.emergency), "."),
    make("p", {}, "To talk: ", make("strong", {}, line.line), ". ", line.how),
    make("p", { class: "course-small" }, webLink(line.url, "Open its page", line.line), ` · ${line.verified_on}`),
  ];
}
