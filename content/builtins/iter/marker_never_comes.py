from functools import partial
from itertools import islice
from pathlib import Path

Path("note.txt").write_text("six!")
for mode, marker in (("rb", b""), ("r", b""), ("r", "")):
    with open("note.txt", mode) as file:
        blocks = iter(partial(file.read, 4), marker)
        print(f"{mode:2} {marker!r:3} {list(islice(blocks, 5))}")
