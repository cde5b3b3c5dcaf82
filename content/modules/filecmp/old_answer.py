import filecmp
import os
from pathlib import Path

def save(name, text):
    Path(name).write_text(text)
    os.utime(name, (0, 0))  # both times within one tick of the clock
save("a.txt", "tea"), save("b.txt", "tea")
print(filecmp.cmp("a.txt", "b.txt", shallow=False))
save("b.txt", "ink")
print(filecmp.cmp("a.txt", "b.txt", shallow=False), end=" ")
print(filecmp.clear_cache(), filecmp.cmp("a.txt", "b.txt", shallow=False))
