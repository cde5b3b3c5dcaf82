# set-up: a folder with three files
from pathlib import Path

for name in ("shop/cart.py", "shop/pay/card.py", "shop/tests/test_cart.py"):
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("TOTAL = 0\n")
# end of set-up
import compileall
import re
from pathlib import Path

skip = re.compile(r"[/\\]tests[/\\]")  # on the command line after -x
ok = compileall.compile_dir("shop", rx=skip, quiet=1, force=True)
print("all compiled:", ok)

for path in sorted(Path("shop").rglob("*.pyc")):
    module, *_, ending = path.name.split(".")
    print(f"{path.parent.as_posix()}/{module}.<version>.{ending}")
