import time
from pathlib import Path


def wait_for(path, limit, pause=0.01):
    end = time.monotonic() + limit
    while not Path(path).exists():
        rest = end - time.monotonic()
        if rest <= 0:
            raise TimeoutError(f"no {path} after {limit} s")
        time.sleep(min(pause, rest))
    return path


Path("ready.flag").touch()
print("found", wait_for("ready.flag", limit=1))

start = time.monotonic()
try:
    wait_for("result.json", limit=0.1)
except TimeoutError as error:
    print("gave up:", error)
print("waited the whole time:", time.monotonic() - start >= 0.1)
