# set-up: a program to profile
from pathlib import Path

Path("report.py").write_text("""
import time
def read_orders():
    time.sleep(0.01)
    return range(900)
def count_pairs(orders):
    return sum([a % 7 == b % 7 for a in orders for b in orders])
end = time.monotonic() + 1
while time.monotonic() < end:
    count_pairs(read_orders())
""")
# end of set-up
import subprocess
import sys
from profiling import sampling

run = [sys.executable, "-m", sampling.__name__, "run"]
run += ["--sort", "cumtime", "--limit", "9999"]  # else 15 rows
done = subprocess.run(
    [*run, "report.py"], stdout=subprocess.PIPE, text=True, check=True
)
shares = {}
for row in done.stdout.split("Legend:")[0].splitlines():
    if "report.py" in row and "<module>" not in row:
        name = row.split("(")[1].rstrip(")")
        shares[name] = shares.get(name, 0) + float(row.split()[3])
for name, share in shares.items():
    print(f"{name:11} {'over' if share > 50 else 'under'} 50 %")
