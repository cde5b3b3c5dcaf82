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

for name in ("clock.py", "shop/__main__.py", "tools/__main__.py"):
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_bytes(Path(__file__).read_bytes())
for how in (["clock.py"], ["-m", "clock"], ["-m", "shop"], ["tools"]):
    subprocess.run([sys.executable, *how, "--help"], check=True)
