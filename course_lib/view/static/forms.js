// Forms: the same task with other people, as sets to choose from above the question.
// The choice stays in place while the question below it is exchanged, and so does the keyboard.

function drawForms(open) {
  const lines = make("div", { class: "course-sets-choices" });
  const said = make("output", { class: "course-sets-said" });
  const legend = make("legend", {}, "Choose a set. The task stays the same.");
  const node = make("fieldset", { class: "course-sets", hidden: true }, legend, lines, said);
  const name = newId("set");
  const choices = new Map();
  const makeChoice = ({ id, name: words, use }) => {
    const input = make("input", {
      type: "radio",
      name,
      value: id,
      onchange: () => {
        say(said, `Opening ${words} …`);
        open(id);
      },
    });
    const progress = make("small");
    const text = make("span", {}, `${words}, ${use}`, progress);
    lines.append(make("label", { class: "course-choice" }, input, text));
    choices.set(id, { input, progress });
  };
  return {
    node,
    show(forms) {
      node.hidden = !forms;
      for (const choice of forms?.choices ?? []) {
        if (!choices.has(choice.id)) makeChoice(choice);
        choices.get(choice.id).input.checked = choice.id === forms.opened;
        say(choices.get(choice.id).progress, choice.progress);
      }
      say(said, forms?.says ?? "");
    },
  };
}
