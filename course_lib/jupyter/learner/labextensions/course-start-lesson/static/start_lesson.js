/* The command behind the button "Start this lesson".
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
    const done = app.commands.execute("notebook:run-all-cells", { activate: false });
    page.activeCellIndex = place;
    await done;
    await panel.context.save();
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
