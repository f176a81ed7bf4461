/* The command behind the button "Start this lesson", and the way to a part of another page.
 *
 * JupyterLab's own "run all cells" has three habits that would hurt a learner:
 * pressed while the page is still opening, it shows the first exercise and forgets the others;
 * pressed after the computer slept, it may ask which kernel to use; and it always leaves the
 * keyboard at the last exercise. So the command waits, mends, and stays where the learner is. At
 * the end it saves the page: a page that was saved half-way comes back without its last boxes.
 *
 * The file is loaded as it is. Its last lines are what JupyterLab expects of an extension that
 * a bundler has packed; with no libraries to pack, we need no bundler.
 */
(() => {
  const COMMAND = "course:start-lesson";
  const starting = new WeakMap();

  async function start(app, panel) {
    const session = panel.sessionContext;
    await session.ready;
    const kernel = session.session && session.session.kernel;
    if (!kernel) {
      await session.startKernel();
    } else if (["dead", "terminating", "autorestarting"].includes(kernel.status)) {
      await session.restartKernel();
    }
    const page = panel.content;
    const place = page.activeCellIndex;
    const keepThePlace = keeperOfThePlace(page);
    const done = app.commands.execute("notebook:run-all-cells", { activate: false });
    page.activeCellIndex = place;
    keepThePlace(done);
    await done;
    await panel.context.save();
  }

  /* JupyterLab goes to a part of a page before the page is drawn, and so stays at its top. This
   * goes there until the part stands still, or until the learner does something.
   */
  async function goTo(app, path, part) {
    const panel = await app.commands.execute("docmanager:open", { path });
    if (!panel) {
      return;
    }
    await panel.revealed;
    const heading = () => panel.node.querySelector(`[data-jupyter-id="${CSS.escape(part)}"]`);
    await settle(
      () => panel.setFragment(`#${part}`),
      () => heading()?.getBoundingClientRect().top,
    );
    const { content } = panel;
    // Tab goes on from here, too.
    content.activeCellIndex = content.widgets.findIndex(({ node }) => node.contains(heading()));
  }

  /* Exercises that appear push down what stands below them. Return what keeps the learner's place:
   * the first thing on their screen, where it is now.
   */
  function keeperOfThePlace(page) {
    const top = page.node.getBoundingClientRect().top;
    const cell = page.widgets.find(({ node }) => node.getBoundingClientRect().bottom > top + 1);
    const where = () => cell.node.getBoundingClientRect().top;
    const wanted = cell && where();
    let scroller = cell && cell.node;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      scroller = scroller.parentElement;
    }
    const keep = () => {
      scroller.scrollTop += where() - wanted;
    };
    return (done) => (scroller ? settle(keep, where, done) : done);
  }

  /* Do something again and again until it changes nothing any more, or the learner does something. */
  async function settle(aim, where, begun = Promise.resolve()) {
    // A screen reader goes to a place without a key that can be seen here.
    const acts = ["wheel", "pointerdown", "keydown", "focusin"];
    let [theirs, running] = [false, true];
    const act = ({ type, target }) => {
      theirs ||= type !== "focusin" || target.closest("[data-exercise]") !== null;
    };
    const end = () => {
      running = false;
    };
    begun.then(end, end);
    acts.forEach((kind) => document.addEventListener(kind, act, true));
    let before = NaN;
    for (let still = 0, looks = 0; still < 5 && looks < 40 && !theirs; ) {
      aim();
      await new Promise((resolve) => setTimeout(resolve, 200));
      still = !running && where() === before ? still + 1 : 0;
      looks += running ? 0 : 1;
      before = where();
    }
    acts.forEach((kind) => document.removeEventListener(kind, act, true));
  }

  function followLinksToParts(app) {
    const follow = (event) => {
      const link = event.target.closest && event.target.closest("a[data-part]");
      if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        event.stopPropagation();
        goTo(app, link.dataset.path, link.dataset.part);
      }
    };
    document.addEventListener("click", follow, true);
  }

  /* The browser's Back and Forward change the address, and JupyterLab leaves the page as it is. A
   * page that is opened for its address would be written into the browser's list once more, and
   * Forward would be lost: so the address that is there already is not written again.
   */
  function followBackAndForward(app) {
    const write = history.pushState.bind(history);
    history.pushState = (state, title, address) => {
      if (new URL(address ?? "", location).href !== location.href) write(state, title, address);
    };
    window.addEventListener("popstate", () => {
      const [, ...parts] = location.pathname.split("/tree/");
      const path = decodeURIComponent(parts.join("/tree/"));
      const shown = app.shell.currentWidget?.context?.path;
      if (path.endsWith(".ipynb") && path !== shown) {
        app.commands.execute("docmanager:open", { path });
      }
    });
  }

  /* A chart's words and table stand below it. What a screen reader finds in the picture itself
   * are loose numbers, and later, in a page that was saved, a picture without any words.
   */
  function leaveChartsToTheirWords() {
    new MutationObserver(() => {
      for (const chart of document.querySelectorAll(".jp-RenderedPlotly:not([aria-hidden])")) {
        chart.setAttribute("aria-hidden", "true");
      }
    }).observe(document.body, { childList: true, subtree: true });
  }

  function activate(app) {
    leaveChartsToTheirWords();
    followLinksToParts(app);
    followBackAndForward(app);
    const current = () => app.shell.currentWidget;
    app.commands.addCommand(COMMAND, {
      label: () => (starting.has(current()) ? "Starting …" : "Start this lesson"),
      caption: "The exercises appear, with the answers you saved",
      execute: async () => {
        const panel = current();
        if (!panel || !panel.sessionContext || starting.has(panel)) {
          return;
        }
        starting.set(panel, true);
        app.commands.notifyCommandChanged(COMMAND);
        try {
          await start(app, panel);
        } finally {
          starting.delete(panel);
          app.commands.notifyCommandChanged(COMMAND);
        }
      },
    });
  }

  /* When the course was closed in its own window, JupyterLab speaks of servers and connections
   * in a dialog. A learner gets one plain sentence instead, which covers nothing.
   */
  function sayThatTheCourseIsClosed() {
    if (document.querySelector(".course-closed")) {
      return;
    }
    const bar = document.createElement("div");
    bar.className = "course-closed";
    bar.setAttribute("role", "alert");
    const close = document.createElement("button");
    close.textContent = "Close this message";
    close.addEventListener("click", () => {
      bar.hidden = true;
    });
    bar.append(
      "The course is closed, or this computer was asleep. Your saved answers are safe. Start the " +
        "course again the way you started it before, and load this page again. ",
      close,
    );
    document.body.append(bar);
  }

  let shared = {};

  async function connectionLost() {
    const [application] = Object.values(shared["@jupyterlab/application"]);
    const { IConnectionLost } = (await application.get())();
    return {
      id: "course-start-lesson:connection-lost",
      autoStart: true,
      provides: IConnectionLost,
      activate: () => async () => sayThatTheCourseIsClosed(),
    };
  }

  const plugin = { id: "course-start-lesson:plugin", autoStart: true, activate };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["course-start-lesson"] = {
    init: (scope) => {
      shared = scope;
    },
    get: async () => {
      const plugins = [plugin, await connectionLost()];
      return () => ({ __esModule: true, default: plugins });
    },
  };
})();
