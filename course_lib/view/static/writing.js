// Writing: a number, or a few words of one's own.

const PAUSE = 400;

function drawNumber(question, card) {
  const input = make("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    size: "8",
    id: newId("number"),
    oninput: () => card.changed(input.value, PAUSE),
    onblur: () => card.flush(),
    onkeydown: (event) => {
      if (event.key === "Enter") card.check();
    },
  });
  return {
    node: make(
      "div",
      { class: "course-number" },
      drawFacts(question.facts),
      drawLookUp(question.columns, question.rows),
      make("label", { for: input.id }, "Your number"),
      make("span", {}, input, " ", make("span", { class: "course-unit" }, question.unit)),
    ),
    show(answer) {
      const typed = answer === null ? "" : String(answer);
      if (input.value !== typed) input.value = typed;
    },
  };
}

/** The numbers to work with, where the exercise's own words cannot know them. */
function drawFacts(facts) {
  if (!facts.length) return null;
  return make("ul", { class: "course-facts" }, ...facts.map((fact) => make("li", {}, fact)));
}

function drawText(question, card) {
  const counter = signCounter(question.limit);
  const area = make("textarea", {
    rows: "5",
    id: newId("text"),
    "aria-describedby": counter.id,
    oninput: () => {
      counter.count(area.value);
      card.changed(area.value, PAUSE);
    },
    onblur: () => card.flush(),
  });
  return {
    node: make(
      "div",
      { class: "course-text" },
      make("label", { for: area.id }, "Your words"),
      area,
      ...counter.nodes,
      question.good_answer.length ? goodAnswer(question.good_answer) : null,
    ),
    show(answer) {
      const words = answer ?? "";
      if (area.value !== words) area.value = words;
      counter.count(words);
    },
  };
}

/** How much is written of what a post, a bio or a part may hold. */
function signCounter(limit) {
  const shown = make("p", { class: "course-counter", id: newId("counter") });
  const warning = make("output", { class: "course-spoken" });
  return {
    id: shown.id,
    nodes: [shown, warning],
    count(words) {
      const written = [...words].length;
      const over = written - limit;
      say(shown, over > 0 ? `${written} of ${limit}: ${over} too many` : `${written} of ${limit}`);
      shown.classList.toggle("course-over", over > 0);
      say(warning, over > 0 ? "You have passed the limit." : "");
    },
  };
}

function goodAnswer(lines) {
  return make(
    "div",
    { class: "course-aside" },
    make("h4", {}, "What a good answer has"),
    make("ul", {}, ...lines.map((line) => make("li", {}, line))),
  );
}

/** Closed at first: whoever has an instructor need not look. */
function levelsBox(levels) {
  return make(
    "details",
    {},
    make("summary", {}, "No instructor? Compare it with an answer of each level"),
    make(
      "p",
      {},
      "Which one is most like yours? What is written below it may help you too. The answers are " +
        "examples, and an answer that is not safe reaches level 1 at most.",
    ),
    ...levels.flatMap(({ name, sample, comment }) => [
      make("h4", {}, name),
      make("blockquote", {}, sample),
      make("p", {}, make("small", {}, comment)),
    ]),
  );
}
