import subprocess
import sys
from pathlib import Path

Path("shop_demo.py").write_text("""\
prices = [2.5, -8.0]
if __debug__:
    print("checking", len(prices), "prices")
assert min(prices) >= 0, "negative price"
print("total:", sum(prices))
""")

print("here:", __debug__)
for options in ([], ["-O"]):
    command = [sys.executable, *options, "shop_demo.py"]
    run = subprocess.run(command, capture_output=True, text=True)
    print("python", *options, "shop_demo.py")
    for line in run.stdout.splitlines() + run.stderr.splitlines()[-1:]:
        print("   ", line)
