# set-up: the commands of this environment, and an empty folder
import os
import sysconfig
import tempfile

import tox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.chdir(tempfile.mkdtemp())
# end of set-up
import os, subprocess
from pathlib import Path
os.environ["SHOP_KEY"] = "s3cret"
for more in ("", 'pass_env = ["SHOP_*"]'):
    Path("tox.toml").write_text(f"""\
env_run_base.package = "skip"
[env.test]
commands = [["python", "-c", "import os; print(os.getenv('SHOP_KEY'))"]]
{more}
""")
    print(more or "nothing", flush=True)
    subprocess.run(["tox", "run", "-qqq", "-e", "test"], check=True)
