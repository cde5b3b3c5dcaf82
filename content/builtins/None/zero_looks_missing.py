def by_truth(count):
    return "unknown" if not count else f"{count} in stock"

def by_identity(count):
    return "unknown" if count is None else f"{count} in stock"

for count in (7, 0, None):
    print(f"{count!s:4} {by_truth(count):11} {by_identity(count)}")
