# set-up: the commands of this environment are on the path
import os
import sysconfig

import pylint  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.makedirs("shop", exist_ok=True)
os.chdir("shop")  # so that no pyproject.toml of yours is overwritten
# end of set-up
import subprocess
from pathlib import Path

Path("pyproject.toml").write_text("""\
[tool.pylint."messages control"]
disable = ["missing-docstring"]
enable = ["useless-suppression"]

[tool.pylint.basic]
good-names = ["VAT"]
""")
Path("shop.py").write_text("""\
import os  # pylint: disable=unused-import
# pylint: disable-next=invalid-name
def Total(prices):
    VAT = 1.25
    # pylint: disable=bare-except
    try:
        return sum(prices) * VAT  # pylint: disable=no-member
    except:
        return None
""")
print("$ pylint --score=no shop.py", flush=True)
subprocess.run(["pylint", "--score=no", "shop.py"])
