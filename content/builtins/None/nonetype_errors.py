import re


def find_order(text):
    return re.search(r"order (\d+)", text)


scores = [7, 3, 9].sort()
attempts = {
    "no match": lambda: find_order("hello").group(1),
    "sorted in place": lambda: scores[0],
    "missing key": lambda: sorted({}.get("items")),
    "printed": lambda: print("tea") + "!",
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(f"{name}: {error}")

if (match := find_order("order 17")) is not None:
    print("found", match.group(1))
