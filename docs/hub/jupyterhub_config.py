"""JupyterHub's settings for a class on one computer; `start_class.py` starts it with them.

Every learner has a folder with lessons of their own and a JupyterLab as the course sets it up.
Instructors share one course folder, with nbgrader. README.md beside this file says what to change
for a real server.
"""

import os
import shutil
import sys
from pathlib import Path

import course_lib

c = get_config()  # noqa: F821 - given by JupyterHub

CLASS = Path(os.environ["COURSE_CLASS"])
LEARNERS = set(os.environ["COURSE_LEARNERS"].split())
INSTRUCTORS = set(os.environ["COURSE_INSTRUCTORS"].split())
PROFILES = Path(course_lib.__file__).parent / "jupyter"
COURSE = CLASS / "course"

# Jupyter refuses to start in containers and on course servers otherwise.
SYSTEM_USERS = bool(os.environ["COURSE_SYSTEM_USERS"])
AS_ROOT = ["--allow-root"] if os.geteuid() == 0 and not SYSTEM_USERS else []


def profile(name: str) -> str:
    """Say how JupyterLab looks to somebody."""
    return "instructor" if name in INSTRUCTORS else "learner"


def private(name: str, part: str) -> str:
    """Give somebody's own place for what Jupyter and the course write down."""
    folder = CLASS / "private" / name / part
    if not SYSTEM_USERS:  # else Jupyter makes it, as that person
        folder.mkdir(parents=True, exist_ok=True)
    return str(folder)


def server(name: str) -> list[str]:
    """Say how somebody's server is started: instructors write files that they share."""
    if not SYSTEM_USERS:
        return [sys.executable, "-m", "jupyterhub.singleuser"]
    mask = "0o007" if name in INSTRUCTORS else "0o077"
    program = (
        f"import os, runpy; os.umask({mask}); "
        "runpy.run_module('jupyterhub.singleuser', run_name='__main__')"
    )
    return [sys.executable, "-P", "-c", program]


def lay_out(spawner) -> None:
    """Give a learner the lessons, once; what they have done there is never written over."""
    name = spawner.user.name
    home = CLASS / "people" / name
    if not SYSTEM_USERS:  # else people.py has done it, and nothing is written there as root
        home.mkdir(parents=True, exist_ok=True)
        if name not in INSTRUCTORS and not (home / "lessons").exists():
            shutil.copytree(COURSE / "lessons", home / "lessons")
        shipped = PROFILES / profile(name) / "custom"
        if shipped.is_dir():
            shutil.copytree(shipped, Path(private(name, "config")) / "custom", dirs_exist_ok=True)
    spawner.cmd = server(name)
    spawner.notebook_dir = str(COURSE if name in INSTRUCTORS else home)
    extensions = PROFILES / profile(name) / "labextensions"
    spawner.args = [f"--LabApp.extra_labextensions_path={extensions}", *AS_ROOT]
    first = "solutions" if name in INSTRUCTORS else "lessons/00_start_here/00_start_here.ipynb"
    spawner.default_url = f"/lab/tree/{first}"


c.JupyterHub.bind_url = os.environ["COURSE_HUB_URL"]
c.JupyterHub.hub_bind_url = os.environ["COURSE_HUB_INNER_URL"]
c.ConfigurableHTTPProxy.api_url = os.environ["COURSE_PROXY_URL"]
c.ConfigurableHTTPProxy.command = [os.environ["COURSE_PROXY"]]
c.ConfigurableHTTPProxy.pid_file = str(CLASS / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{CLASS / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(CLASS / "cookie_secret")
# When the Hub ends, so do the servers of all learners.
c.JupyterHub.cleanup_servers = True
c.JupyterHub.cleanup_proxy = True

c.JupyterHub.authenticator_class = "shared-password"
c.Authenticator.allowed_users = LEARNERS | INSTRUCTORS
c.Authenticator.admin_users = INSTRUCTORS
c.SharedPasswordAuthenticator.user_password = os.environ["COURSE_LEARNERS_PASSWORD"]
c.SharedPasswordAuthenticator.admin_password = os.environ["COURSE_INSTRUCTORS_PASSWORD"]

c.JupyterHub.spawner_class = "localprocess" if SYSTEM_USERS else "simple"
c.SimpleLocalProcessSpawner.home_dir_template = str(CLASS / "people" / "{username}")
c.Spawner.pre_spawn_hook = lay_out
c.Spawner.env_keep = ["PATH", "LANG", "LC_ALL"]
c.Spawner.environment = {
    "JUPYTER_CONFIG_PATH": lambda spawner: str(PROFILES / profile(spawner.user.name)),
    "JUPYTER_PATH": lambda spawner: str(PROFILES / profile(spawner.user.name) / "data"),
    "JUPYTER_CONFIG_DIR": lambda spawner: private(spawner.user.name, "config"),
    "JUPYTER_DATA_DIR": lambda spawner: private(spawner.user.name, "data"),
    "JUPYTER_RUNTIME_DIR": lambda spawner: private(spawner.user.name, "runtime"),
    "JUPYTERLAB_SETTINGS_DIR": lambda spawner: private(spawner.user.name, "settings"),
    "JUPYTERLAB_WORKSPACES_DIR": lambda spawner: private(spawner.user.name, "workspaces"),
    "IPYTHONDIR": lambda spawner: private(spawner.user.name, "ipython"),
    "COURSE_HOME": lambda spawner: private(spawner.user.name, "course"),
    "JUPYTER_PREFER_ENV_PATH": "1",
    "PYTHONSAFEPATH": "1",
    "PYTHONUTF8": "1",
}
c.Spawner.start_timeout = 180
c.Spawner.http_timeout = 120
