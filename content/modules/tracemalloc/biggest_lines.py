import linecache
import tracemalloc
from pathlib import Path

tracemalloc.start()

names = [f"customer {number}" for number in range(60_000)]
image = bytearray(8_000_000)
lengths = dict.fromkeys(names[:30_000], 0)
draft = bytearray(9_000_000)
del draft

snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()

for stat in snapshot.statistics("lineno")[:2]:
    frame = stat.traceback[0]
    source = linecache.getline(frame.filename, frame.lineno).strip()
    place = f"{Path(frame.filename).name}, line {frame.lineno}"
    print(f"{place}, about {stat.size / 1e6:.0f} MB: {source}")
