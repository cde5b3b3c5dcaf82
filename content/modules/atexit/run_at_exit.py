import atexit
import json
import sys
from pathlib import Path

counts = {"visits": 41}


@atexit.register
def save():
    Path("counts.json").write_text(json.dumps(counts))
    print("saved", Path("counts.json").read_text())


atexit.register(print, "leaving", flush=True)

counts["visits"] += 1
print("visit", counts["visits"])
sys.exit()
print("never reached")
