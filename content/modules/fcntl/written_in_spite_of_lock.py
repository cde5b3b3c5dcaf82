import fcntl
from pathlib import Path

path = Path("counter.txt")
with path.open("w") as mine, path.open("r+") as other:
    fcntl.flock(mine, fcntl.LOCK_EX)
    print(path.write_text("overwritten"), "characters written")
    try:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("who asks has to wait")
