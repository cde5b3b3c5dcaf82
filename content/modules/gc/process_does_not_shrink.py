import gc
import os
from pathlib import Path

def megabytes():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

before = megabytes()
rows = [bytes(400) for _ in range(200_000)]
full = megabytes() - before
rows = rows[::20]  # one in twenty is kept
gc.collect()
print(full > 60, megabytes() - before > full * 0.8)
