from pathlib import Path

path = Path("sales.txt")
path.write_text("day amount\nMon 120\nTue 95\nWed 143\n", encoding="utf-8")

with path.open(encoding="utf-8") as lines:
    header = next(lines, "").split()  # "" for an empty file
    total = 0
    for line in lines:
        if line.strip():  # a blank line may end the file
            total += int(line.split()[1])
print(header, total)

Path("empty.txt").touch()
with open("empty.txt", encoding="utf-8") as lines:
    print("header:", repr(next(lines, "")))
