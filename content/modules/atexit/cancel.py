# set-up: a letter
from pathlib import Path

Path("draft.txt").write_text("Dear Ada, ...")
# end of set-up
import atexit
from pathlib import Path

draft = Path("draft.txt")


def discard():
    draft.unlink()
    print("draft deleted")


def farewell(name):
    print("bye,", name, "- draft still there:", draft.exists())


atexit.register(farewell, "Ada")
atexit.register(discard)

atexit.unregister(discard)  # the letter is worth keeping after all
print("done")
