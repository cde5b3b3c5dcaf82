# set-up: a program that mostly waits
from pathlib import Path

Path("shop.py").write_text("""\
import time
def ask_bank():
    time.sleep(0.6)
def add_up():
    end = time.process_time() + 0.04
    while time.process_time() < end: pass
for order in range(3):
    ask_bank()
    add_up()
""")
# end of set-up
import pstats
import subprocess
import sys
from collections import Counter
from profiling import sampling

for mode in ("wall", "cpu"):
    command = [sys.executable, "-m", sampling.__name__, "run"]
    options = ["--mode", mode, "-o", f"{mode}.prof"]
    command += [*options, "shop.py"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    seconds = Counter()
    for (file, _, name), row in pstats.Stats(f"{mode}.prof").stats.items():
        seconds[file, name] += row[2]  # a function has a row for each line
    (_, slowest), _ = seconds.most_common(1)[0]
    print(f"{mode:4} slowest: {slowest}")
