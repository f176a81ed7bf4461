// The door: anywidget calls `render` for each card on the page.

const CARDS = {
  exercise: ExerciseCard,
  progress: ProgressCard,
  "course-progress": CourseProgressCard,
  account: AccountCard,
  "account-line": AccountLine,
  "hand-in": HandInCard,
  sources: SourcesCard,
  country: CountryCard,
  earlier: EarlierCard,
  "take-home": TakeHomeCard,
  trouble: TroubleCard,
};

/** Said on the document by a card that gets no receipts, so that the others ask for theirs. */
const ASLEEP = "course-card-asleep";

function render({ model, el }) {
  const courier = new Courier(model, {
    wake: () => card.wake?.(),
    sleep: () => {
      card.sleep?.();
      document.dispatchEvent(new CustomEvent(ASLEEP));
    },
  });
  let state = model.get("state");
  let card = new CARDS[state.type](courier);
  const root = make("div", { class: "course-card" }, card.node);
  root.addEventListener("keydown", keepKeysInside);

  const show = () => {
    const next = model.get("state");
    if (next.type !== state.type && (state.type === "trouble" || next.type !== "trouble")) {
      card = new CARDS[next.type](courier);
      root.replaceChildren(card.node);
      state = next;
    }
    courier.receive(next);
    card.show(next);
    courier.resume();
  };
  const probe = () => courier.asleep || courier.probe(true);
  const probeOnReturn = () => document.visibilityState === "visible" && courier.probe();
  const leave = () => card.leave?.();

  el.append(root);
  card.show(state);
  model.on("change:state", show);
  // JupyterLab says here that something happened to the kernel; whether we are still heard, only
  // a receipt can tell.
  model.on("comm_live_update", probe);
  document.addEventListener(ASLEEP, probe);
  root.addEventListener("focusin", () => courier.probe());
  document.addEventListener("visibilitychange", probeOnReturn);
  window.addEventListener("pagehide", leave);
  return () => {
    leave();
    courier.stop();
    document.removeEventListener(ASLEEP, probe);
    document.removeEventListener("visibilitychange", probeOnReturn);
    window.removeEventListener("pagehide", leave);
  };
}

/**
 * JupyterLab reads single letters, arrows and Enter as orders to itself while the keyboard is in
 * a card. Tab and Escape leave the card as usual, and so do combinations such as Ctrl+S.
 */
function keepKeysInside(event) {
  const combination = (event.ctrlKey || event.metaKey || event.altKey) && event.key !== "Enter";
  if (event.key !== "Tab" && event.key !== "Escape" && !combination) event.stopPropagation();
}

export default { render };
