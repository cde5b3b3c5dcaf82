# set-up: a text file
from pathlib import Path

Path("log.txt").write_text("09:00 started\n09:05 stopped\n")
# end of set-up
import io


def first_line(source):
    if hasattr(source, "readline"):
        return source.readline().rstrip()
    with open(source, encoding="utf-8") as file:
        return file.readline().rstrip()


print(first_line("log.txt"))
print(first_line(io.StringIO("from memory\n")))

for thing in ([], (), "tea"):
    print(type(thing).__name__, hasattr(thing, "append"))
