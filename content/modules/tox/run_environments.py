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
env_list = ["test", "lint"]

[env_run_base]
package = "skip"
commands = [["python", "-m", "unittest", "-q", "test_shop.py"]]

[env.lint]
description = "find errors of syntax"
commands = [["python", "-m", "py_compile", "test_shop.py"]]
""")
Path("test_shop.py").write_text("""\
import unittest

class TestShop(unittest.TestCase):
    def test_price(self):
        print("testing")
""")
print("$ tox run")
done = subprocess.run(["tox", "run"], capture_output=True, text=True)
times = r" \([\d.]+ seconds\)|\([\d.]+=.*\)| in [\d.]+ seconds"
print(re.sub(times, "", done.stdout))
print("status", done.returncode)
if done.returncode:
    print(done.stderr)  # why a test has failed
