import re


def check(pattern):
    try:
        found = re.compile(pattern)
    except re.error as error:
        print("wrong:", error.msg)
        if error.pos is not None:
            print("  ", "line", error.lineno, "column", error.colno)
            print("  ", error.pattern.split("\n")[error.lineno - 1])
            print("  ", " " * (error.colno - 1) + "^")
    except (ValueError, OverflowError, RecursionError) as error:
        print("wrong:", error)
    else:
        print("fine:", found.pattern, "with", found.groups, "groups")


typed = [r"(\d+)-(\w+)", "[a-z", "*.txt", r"(?P<year>\d{4}", "(?<=a+)b"]
for pattern in [*typed, "a{99999999999}", "(?a)(?u)b"]:
    check(pattern)
