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

  function activate(app) {
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

  const plugin = { id: "course-start-lesson:plugin", autoStart: true, activate };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["course-start-lesson"] = {
    init: () => undefined,
    get: async () => () => ({ __esModule: true, default: plugin }),
  };
})();
