import subprocess
import sys
from pathlib import Path

import __main__


def usage():
    spec = getattr(__main__, "__spec__", None)  # none in older pdb
    if spec is None:
        return "file", sys.argv[0]
    if spec.name == "__main__":
        return "folder", sys.argv[0]
    package = spec.name.removesuffix(".__main__")
    kind = "module" if package == spec.name else "package"
    return kind, f"-m {package}"


if "--help" in sys.argv:
    print("{:8} usage: python {} [--help]".format(*usage()))
    print("   again: python", *sys.orig_argv[1:], flush=True)
    sys.exit()

for name in ("my_clock.py", "my_shop/__main__.py", "my_tools/__main__.py"):
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_bytes(Path(__file__).read_bytes())
starts = ["my_clock.py"], ["-m", "my_clock"], ["-m", "my_shop"], ["my_tools"]
for how in starts:
    subprocess.run([sys.executable, *how, "--help"], check=True)
