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
def total(prices: list[float], discount: float = 0) -> float:
    return sum(prices) - discount

def find_price(name: str) -> float | None:
    return {"tea": 3.5, "cake": 4.2}.get(name)

print(total([3.5, 4.2], discount="10 %"))
print(find_price("tea").is_integer())
""")
print("$ mypy shop.py", flush=True)
done = subprocess.run(["mypy", "shop.py"])
print("status", done.returncode)
