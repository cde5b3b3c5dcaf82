import re


def check(pattern):
    try:
        found = re.compile(pattern)
    except re.error as error:
        print(error.msg, "- line", error.lineno, "column", error.colno)
        print("  ", error.pattern)
        print("  ", " " * error.pos + "^")
    else:
        print("fine:", found.pattern, "with", found.groups, "groups")


for pattern in [r"(\d+)-(\w+)", "[a-z", "*.txt", "(?P<year>\\d{4}"]:
    check(pattern)
