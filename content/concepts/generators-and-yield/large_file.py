from pathlib import Path

Path("shop.log").write_text(
    "INFO open\nERROR no change\n\nERROR no tea\n", encoding="utf-8"
)


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def errors(lines):
    for line in lines:
        level, _, message = line.partition(" ")
        if level == "ERROR":
            yield message


for number, message in enumerate(errors(lines("shop.log")), start=1):
    print(number, message)
