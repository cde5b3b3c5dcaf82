import re


def check(pattern):
    try:
        found = re.compile(pattern)
    except re.error as error:
        print("wrong:", error.msg)
        if error.pos is not None:
            print("  ", "line", error.lineno, "column", error.colno)
            print("  ", error.pattern)
            print("  ", " " * error.pos + "^")
    else:
        print("fine:", found.pattern, "with", found.groups, "groups")


for pattern in [r"(\d+)-(\w+)", "[a-z", "*.txt", r"(?P<year>\d{4}", "(?<=a+)b"]:
    check(pattern)
