import faulthandler
import time
from pathlib import Path

with open("hang.txt", "w") as report:
    faulthandler.dump_traceback_later(0.1, file=report)
with open("invoice.txt", "w") as invoice:
    time.sleep(0.4)
for name in ("hang.txt", "invoice.txt"):
    print(name, Path(name).read_text().splitlines()[:1])
