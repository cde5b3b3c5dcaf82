# set-up: a log
from pathlib import Path

Path("access.log").write_text("GET /\n\nGET /café", encoding="utf-8")


# end of set-up
def count_lines(path):
    with open(path, "rb") as file:
        return sum(1 for line in file)


def count_filled_lines(path):
    with open(path, "rb") as file:
        return sum(1 for line in file if line.strip())


print(count_lines("access.log"), "lines")
print(count_filled_lines("access.log"), "with something in them")
