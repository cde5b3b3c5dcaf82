# set-up: the commands of this environment are on the path
import os
import sysconfig

import tox  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import os
import re
import subprocess
from pathlib import Path

Path("shop").mkdir()  # so that no file of yours is written over
os.chdir("shop")
Path("tox.toml").write_text("""\
env_list = ["lint"]

[env_run_base]
package = "skip"

[env.lint]
description = "find errors of syntax"
commands = [["python", "-m", "compileall", "-f",
             {replace = "posargs", default = ["shop.py"], extend = true}]]
""")
Path("shop.py").write_text("price = 3\n")
Path("cart.py").write_text("items = []\n")
for line in ("tox list", "tox run -q -e lint", "tox run -q -e lint -- cart.py"):
    print("$", line)
    done = subprocess.run(line.split(), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    times = r" \([\d.]+(=\S+)? seconds\)"
    print(re.sub(times, "", done.stdout))
