// Elements: build and patch them. Words always enter as text, never as markup.
// All files of this folder are joined into one module (see card.py) and share one scope.

/** Make an element. `on…` attributes are listeners; false, null and undefined are left out. */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** Change the words of an element only if they differ, so that nothing is announced twice. */
function say(node, words) {
  if (node.textContent !== words) node.textContent = words;
}

/** Grey a button out without taking the keyboard's place away from it, as `disabled` would. */
function setIdle(button, idle) {
  button.setAttribute("aria-disabled", idle ? "true" : "false");
}

function isIdle(button) {
  return button.getAttribute("aria-disabled") === "true";
}

function pressable(words, onclick, attributes = {}) {
  const button = make("button", { type: "button", ...attributes }, words);
  button.addEventListener("click", () => {
    if (!isIdle(button)) onclick(button);
  });
  return button;
}

/** Words for the eye of a screen reader only. */
function spoken(words) {
  return make("span", { class: "course-spoken" }, words);
}

let lastId = 0;

/** An id that no other element of the document has, in any of the pages that are open. */
function newId(name) {
  lastId += 1;
  return `course-${MODULE_ID}-${lastId}-${name}`;
}

const MODULE_ID = Math.random().toString(36).slice(2, 8);

function sameJson(one, other) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** The page that holds `node`: one of several open ones, or the whole document. */
function pageOf(node) {
  return node.closest(".jp-NotebookPanel, .jp-Notebook") ?? document;
}

function goTo(target) {
  target.setAttribute("tabindex", "-1");
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

/** Find a heading of the page by its words; null where the page has none like it. */
function findHeading(node, words) {
  const plain = (text) => text.replace(/¶/g, "").replace(/\s+/g, " ").trim().toLowerCase();
  const headings = pageOf(node).querySelectorAll("h1, h2, h3, h4");
  return (
    [...headings].find(
      (heading) => plain(heading.textContent) === plain(words) && !heading.closest(".course-card"),
    ) ?? null
  );
}

/** Only addresses of the web are ever made into links. */
function webLink(address, words, about) {
  if (!/^https:\/\//.test(address)) return null;
  return make(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer", class: "course-link" },
    words,
    spoken(`: ${about} (opens a new tab)`),
  );
}

/** A link to another page of the course; `showPage` says to which one, and to which part. */
function pageLink() {
  // JupyterLab opens a page of the course when it finds this name on what was pressed.
  const open = "rendermime:handle-local-link";
  return make("a", { class: "course-link", "data-commandlinker-command": open });
}

function showPage(link, words, page, part = "") {
  say(link, words);
  const fragment = part ? `#${part}` : "";
  link.setAttribute("href", `../${page.split("/").slice(1).join("/")}${fragment}`);
  link.dataset.commandlinkerArgs = JSON.stringify({ path: page, id: fragment });
  // The course's own extension of JupyterLab finds the part more surely than JupyterLab does.
  if (part) Object.assign(link.dataset, { path: page, part });
}

/**
 * A menu whose chosen words take as many lines as they need. A browser's own would cut them: it
 * lies unseen above the words, and the keyboard and screen readers meet nothing else.
 */
function menuOf(attributes, choices) {
  const words = make("span", { class: "course-menu-words", "aria-hidden": "true" });
  const options = choices.map(({ id, text }) => make("option", { value: id }, text));
  const select = make("select", attributes, ...options);
  const showWords = () => say(words, select.selectedOptions[0]?.textContent ?? "");
  select.addEventListener("input", showWords);
  showWords();
  return {
    node: make("span", { class: "course-menu" }, words, select),
    select,
    set(value) {
      select.value = value;
      showWords();
    },
  };
}

/** Let a long handle break after its underscores and nowhere else. */
function breakable(words) {
  return words.split(/(?<=_)/).flatMap((part) => [part, make("wbr")]);
}

/** Show lines of text, one paragraph each. */
function showLines(node, lines) {
  if (sameJson(node.lines, lines)) return;
  node.lines = lines;
  node.replaceChildren(...lines.map((line) => make("p", {}, line)));
}
