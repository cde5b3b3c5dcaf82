import sys


def as_table(rows):
    import csv  # only who exports pays for this import
    import io

    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


print("loaded at the start:", "csv" in sys.modules)
print(as_table([["city", "km"], ["Oslo", 12]]), end="")
print("loaded now:", "csv" in sys.modules)
