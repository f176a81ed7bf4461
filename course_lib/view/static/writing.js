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
  const counter = make("p", { class: "course-counter", id: newId("counter") });
  const warning = make("output", { class: "course-spoken" });
  const area = make("textarea", {
    rows: "5",
    id: newId("text"),
    "aria-describedby": counter.id,
    oninput: () => {
      count();
      card.changed(area.value, PAUSE);
    },
    onblur: () => card.flush(),
  });
  function count() {
    const written = [...area.value].length;
    const over = written - question.limit;
    say(counter, over > 0 ? `${written} of ${question.limit}: ${over} too many` : `${written} of ${question.limit}`);
    counter.classList.toggle("course-over", over > 0);
    say(warning, over > 0 ? "You have passed the limit." : "");
  }
  return {
    node: make(
      "div",
      { class: "course-text" },
      make("label", { for: area.id }, "Your words"),
      area,
      counter,
      warning,
      question.good_answer.length ? goodAnswer(question.good_answer) : null,
    ),
    show(answer) {
      const words = answer ?? "";
      if (area.value !== words) area.value = words;
      count();
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
