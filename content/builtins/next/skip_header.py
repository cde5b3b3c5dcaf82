# set-up: a table and an empty file
from pathlib import Path

table = "day amount\nMon 120\nTue 95\nWed 143\n"
Path("sales.txt").write_text(table, encoding="utf-8")
Path("empty.txt").touch()
# end of set-up
with open("sales.txt", encoding="utf-8") as lines:
    header = next(lines, "").split()  # "" for an empty file
    total = 0
    for line in lines:
        if line.strip():  # a blank line may end the file
            total += int(line.split()[1])
print(header, total)

with open("empty.txt", encoding="utf-8") as lines:
    print("header:", repr(next(lines, "")))
