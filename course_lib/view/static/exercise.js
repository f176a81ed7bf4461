// The exercise card: built once, then patched in place, so that neither the keyboard's place nor
// the scroll is ever lost on an answer, a check or a hint.

const DRAWERS = {
  one: drawOne,
  choose: drawChoose,
  sort: drawSort,
  order: drawOrder,
  number: drawNumber,
  text: drawText,
  parts: drawParts,
};

class ExerciseCard {
  #courier;
  #state = null;
  #parts;
  #control = null;
  #value = null;
  #unsaved = false;
  #justSaved = false;
  #justChecked = false;
  #pause = 0;
  #lateTimer = 0;
  #opening = null;

  constructor(courier) {
    this.#courier = courier;
    this.#parts = this.#build();
    this.node = this.#parts.root;
  }

  // --- What the learner does ---------------------------------------------------------------

  /** The learner answered. Typed answers wait for `pause` milliseconds of rest. */
  changed(value, pause = 0) {
    this.#value = value;
    this.#unsaved = true;
    drafts.keep(this.#state.draft_key, { value, revision: this.#state.revision });
    clearTimeout(this.#lateTimer);
    this.#lateTimer = setTimeout(() => this.#showReceipt(), 150);
    clearTimeout(this.#pause);
    if (pause) this.#pause = setTimeout(() => this.flush(), pause);
    else this.flush();
  }

  /** Send the newest answer, if it is not saved yet. */
  flush() {
    clearTimeout(this.#pause);
    if (!this.#unsaved) return;
    let sent = null;
    this.#courier.post(
      () => {
        if (!this.#unsaved) return null;
        sent = this.#answer();
        return this.#message("answer", sent);
      },
      (kept) => this.#arrived(kept, sent),
    );
  }

  check() {
    clearTimeout(this.#pause);
    let sent = null;
    this.#courier.post(
      () => {
        sent = this.#unsaved ? this.#answer() : null;
        return this.#message("check", sent);
      },
      (kept) => {
        this.#justChecked = true;
        this.#arrived(kept, sent);
      },
    );
    this.#showReceipt();
  }

  #ask(type, more = {}, then = () => {}) {
    this.flush();
    this.#courier.post(() => this.#message(type, more), then);
    this.#showReceipt();
  }

  /** The learner wants another set: until it is here, what they see takes no more answers. */
  #open(form) {
    this.#opening = form;
    this.#parts.form.inert = true;
    this.#ask("open", { form }, () => {
      if (this.#opening === form) this.#opening = null;
    });
  }

  /** Every message names the set and the account it is about: another window may have others. */
  #message(type, more) {
    const { revision, forms, account } = this.#state;
    return { type, revision, form: forms?.opened, account, ...more };
  }

  #answer() {
    return { value: this.#value, revision: this.#state.revision };
  }

  #arrived(kept, sent) {
    if (!kept || !sent || !sameJson(sent.value, this.#value)) return;
    this.#unsaved = false;
    this.#justSaved = true;
    drafts.drop(this.#state.draft_key);
  }

  // --- What the course says ----------------------------------------------------------------

  /** Show a state. The receipt in it has already been looked at. */
  show(state) {
    const before = this.#state;
    if (state.type === "trouble") return this.#showTrouble(state);
    const arrived = before !== null;
    this.#state = state;
    this.#showForms();
    this.#showFrame(state);
    if (!sameJson(before?.question, state.question) || before?.draft_key !== state.draft_key) {
      this.#drawQuestion(state);
    } else if (!this.#unsaved && !this.#justSaved && !sameJson(before.answer, state.answer)) {
      // Not after a save of our own: the learner may have typed "37 %" where we read 37.
      this.#showAnswer(state.answer);
    }
    this.#control?.showLinks?.(state.links);
    this.#showHints(state);
    this.#showVerdict(before, state);
    this.#showSolution(before, state, arrived);
    this.#showLevels(before, state);
    this.#showReceipt();
    this.#justSaved = false;
    this.#justChecked = false;
  }

  /** The course could not read this card just now: keep what is there, and say so. */
  #showTrouble(state) {
    say(this.#parts.notice, state.problem);
    if (!this.#state) return;
    this.#showForms();
    this.#showReceipt();
  }

  /** Receipts come again: send what could not be saved. */
  wake() {
    this.#stopOpening();
    this.flush();
    this.#showReceipt();
  }

  sleep() {
    this.#stopOpening();
    this.#showReceipt();
  }

  /** The page is being closed. */
  leave() {
    this.flush();
    this.#courier.hurry();
  }

  #drawQuestion(state) {
    this.#unsaved = false;
    this.#control = null;
    const { question, actions } = this.#parts;
    question.replaceChildren();
    actions.hidden = !state.question;
    if (!state.question) return;
    this.#control = DRAWERS[state.question.kind](state.question, this);
    question.append(this.#control.node);
    this.#showAnswer(state.answer);
    this.#takeUpDraft(state);
  }

  #takeUpDraft(state) {
    const draft = drafts.find(state.draft_key);
    if (!draft) return;
    if (sameJson(draft.value, state.answer)) return drafts.drop(state.draft_key);
    this.#control.show(draft.value);
    // The revision the draft began from tells the course whether another tab changed it since.
    this.#state = { ...state, revision: draft.revision };
    this.changed(draft.value);
  }

  #showAnswer(answer) {
    this.#value = answer;
    this.#control?.show(answer);
  }

  #showForms() {
    if (this.#opening) return;
    this.#parts.form.inert = false;
    this.#parts.forms.show(this.#state.forms);
  }

  /** A set that could not be opened is chosen no longer. */
  #stopOpening() {
    this.#opening = null;
    this.#showForms();
  }

  #showFrame(state) {
    const parts = this.#parts;
    parts.root.dataset.exercise = state.id;
    say(parts.place, state.place);
    say(parts.minutes, state.minutes === 1 ? "about 1 minute" : `about ${state.minutes} minutes`);
    say(parts.title, state.title);
    if (!sameJson([...parts.prompt.children].map((line) => line.textContent), state.prompt)) {
      parts.prompt.replaceChildren(...state.prompt.map((line) => make("p", {}, line)));
    }
    this.#showInstead(state.instead);
    say(parts.notice, [state.problem, state.notice].filter(Boolean).join(" "));
    say(parts.hint, hintWords(state));
    setIdle(parts.hint, state.more_hints === 0);
    parts.hint.hidden = state.more_hints + state.hints.length === 0;
    swapButton(parts.startOver, state.can_start_over, parts.undo);
    swapButton(parts.undo, state.can_undo, parts.startOver);
  }

  #showInstead(instead) {
    const { instead: line } = this.#parts;
    if (!instead || line.children.length) return;
    const go = () => goToExercise(line, instead.id);
    line.append(
      "Would you rather not do this one? The other one counts the same: ",
      pressable(`Go to “${instead.title}”`, go, { class: "course-link" }),
    );
  }

  #showHints(state) {
    const { hints } = this.#parts;
    while (hints.children.length > state.hints.length) hints.lastChild.remove();
    for (let place = hints.children.length; place < state.hints.length; place += 1) {
      hints.append(
        make("p", {}, make("strong", {}, `Hint ${place + 1}`), " ", state.hints[place]),
      );
    }
  }

  #showVerdict(before, state) {
    // A second check with the same verdict is drawn again, so that it is announced again.
    if (!this.#justChecked && sameJson(before?.verdict, state.verdict)) return;
    const { verdict } = this.#parts;
    verdict.replaceChildren(...(state.verdict ? verdictLines(state.verdict, verdict) : []));
    verdict.dataset.outcome = state.verdict?.outcome ?? "";
  }

  #showSolution(before, state, arrived) {
    if (sameJson(before?.solution, state.solution)) return;
    const { solution } = this.#parts;
    solution.replaceChildren(...(state.solution ? [solutionBox(state.solution, arrived)] : []));
  }

  #showLevels(before, state) {
    if (sameJson(before?.levels, state.levels)) return;
    const { levels } = this.#parts;
    levels.replaceChildren(...(state.levels.length ? [levelsBox(state.levels)] : []));
  }

  #showReceipt() {
    const { receipt, root } = this.#parts;
    clearTimeout(this.#lateTimer);
    const asleep = this.#courier.asleep;
    root.classList.toggle("course-asleep", asleep);
    // Only a learner who waits for a receipt is told aloud; twelve cards at once would shout.
    receipt.setAttribute("aria-live", !asleep || this.#unsaved ? "polite" : "off");
    if (asleep) return showAsleep(receipt, this.#state.saved, this.#unsaved);
    if (this.#unsaved) return say(receipt, this.#state.problem ? "Not saved yet." : "Saving…");
    say(receipt, this.#state.saved ? `✓ Saved ${this.#state.saved}` : "");
  }

  // --- The frame ---------------------------------------------------------------------------

  #build() {
    const title = make("h3", { id: newId("title"), tabindex: "-1" });
    const prompt = make("div", { class: "course-prompt" });
    const instead = make("p", { class: "course-instead" });
    const place = make("span");
    const minutes = make("span");
    const forms = drawForms((form) => this.#open(form));
    const question = make("div", { class: "course-question" });
    const notice = make("p", { class: "course-notice", role: "status" });
    const receipt = make("output", { class: "course-receipt" });
    const checkButton = pressable("Check my answer", () => this.check(), { class: "course-main" });
    const hint = pressable("Give me a hint", () => this.#ask("hint"));
    const startOver = pressable("Start over", () => this.#ask("start-over"), { class: "course-quiet" });
    const undo = pressable("Undo", () => this.#ask("undo"), { class: "course-quiet" });
    const actions = make("div", { class: "course-actions" }, checkButton, hint, receipt);
    const form = make("form", { novalidate: true }, question, notice, actions);
    form.addEventListener("submit", (event) => event.preventDefault());
    const hints = make("div", { class: "course-hints", "aria-live": "polite" });
    const verdict = make("div", { class: "course-verdict", role: "status" });
    const solution = make("div", { class: "course-solution" });
    const levels = make("div", { class: "course-solution" });
    const root = make(
      "section",
      { class: "course-exercise", "aria-labelledby": title.id },
      make("p", { class: "course-meta" }, place, minutes),
      title,
      prompt,
      instead,
      forms.node,
      form,
      verdict,
      hints,
      solution,
      levels,
      make("div", { class: "course-later" }, startOver, undo),
    );
    return {
      root, title, prompt, instead, place, minutes, forms, form, question, notice, actions,
      receipt, checkButton, hint, startOver, undo, hints, verdict, solution, levels,
    };
  }
}

function hintWords({ hints, more_hints: more }) {
  if (!more) return "No more hints";
  if (!hints.length) return `Give me a hint (${more})`;
  return `Give me another hint (${more} left)`;
}

/** Show or hide a button; if the keyboard stands on it, hand its place to the other one. */
function swapButton(button, wanted, other) {
  if (button.hidden === !wanted) return;
  const hadFocus = document.activeElement === button;
  button.hidden = !wanted;
  if (hadFocus && !wanted) {
    other.hidden = false;
    other.focus({ preventScroll: true });
  }
}

function showAsleep(receipt, saved, unsaved) {
  const safe = saved ? ` Your answers up to ${saved} are safe.` : "";
  const words = unsaved ? "Not saved yet." : "This page is asleep.";
  const lines = [
    make("strong", {}, words),
    " Press ",
    make("strong", {}, "Start this lesson"),
    ` at the top.${safe}`,
  ];
  const all = make("span", {}, ...lines);
  if (receipt.textContent !== all.textContent) receipt.replaceChildren(...lines);
}

const DONE = ["THATS_IT", "FOR_INSTRUCTOR", "THANK_YOU"];

function verdictLines(verdict, place) {
  if (verdict.stale) {
    const words = "You changed your answer since. Press Check my answer again.";
    return [make("p", { class: "course-stale" }, words)];
  }
  // One sentence stands on the line of the word; what is right always comes first.
  const alone = !verdict.right.length && verdict.again.length === 1;
  const [first, ...right] = alone ? verdict.again : verdict.right;
  const again = alone ? [] : verdict.again;
  const symbol = make("span", { class: "course-symbol", "aria-hidden": "true" }, verdict.symbol);
  const word = make("strong", {}, first ? `${verdict.word}: ` : `${verdict.word}.`);
  const lines = [make("p", { class: "course-word" }, symbol, word, first)];
  lines.push(...right.map((words) => make("p", {}, words)));
  if (again.length === 1) lines.push(make("p", {}, again[0]));
  if (again.length > 1) lines.push(make("ul", {}, ...again.map((words) => make("li", {}, words))));
  if (verdict.notes.length) lines.push(onceMore(verdict.notes));
  if (verdict.why) lines.push(make("p", { class: "course-why" }, verdict.why));
  if (verdict.look_at) {
    const before = DONE.includes(verdict.outcome) ? "More about this: " : "Look again at: ";
    lines.push(make("p", {}, before, linkToHeading(verdict.look_at, place)));
  }
  return lines;
}

/** What a person should look at again in their own words. It is no verdict. */
function onceMore(notes) {
  return make(
    "div",
    { class: "course-aside" },
    make("h4", {}, "Read this once more before you send it"),
    make("ul", {}, ...notes.map((words) => make("li", {}, words))),
  );
}

/** The heading's words; a link to it where the page has it. */
function linkToHeading(words, place) {
  if (!findHeading(place, words)) return words;
  return pressable(words, () => goTo(findHeading(place, words)), { class: "course-link" });
}

function solutionBox(solution, open) {
  const lines = solution.lines.map(({ text, why }) =>
    make("li", {}, make("span", {}, text), why ? make("small", {}, why) : null),
  );
  return make(
    "details",
    { open },
    make("summary", {}, "A good answer, and why"),
    make("ul", {}, ...lines),
    make("p", {}, solution.explanation),
  );
}
