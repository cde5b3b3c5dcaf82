# set-up: the commands of this environment are on the path
import os
import sysconfig

import mypy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
def find_price(name: str) -> float | None:
    return {"tea": 3.5, "cake": 4.2}.get(name)

price = find_price("tea")
print(price * 2)
if price is not None:
    reveal_type(price)
    print(price * 2)

def describe(value: int | str) -> str:
    if isinstance(value, int):
        reveal_type(value)
        return f"{value:,}"
    return value.upper()
""")
print("$ mypy shop.py", flush=True)
subprocess.run(["mypy", "shop.py"])
