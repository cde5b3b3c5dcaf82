import re

files = ["notes (old).txt", "notes.txt", "budget+tax.csv", "budget-tax.csv"]


def search(pattern):
    try:
        regex = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        print(f"{pattern!r} is no pattern: {error}")
        return []
    return [name for name in files if regex.search(name)]


typed = "(old"
print(search(typed))
print(re.escape(typed), "finds", search(re.escape(typed)))

typed = "budget+tax"
print("as a pattern:", search(typed))
print("as text:     ", search(re.escape(typed)))
