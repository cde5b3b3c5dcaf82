def pages(count):
    if isinstance(count, bool) or not isinstance(count, int):
        return f"no number: {count!r}"
    return f"{count} pages"

print(isinstance(True, int))
print(pages(12), "|", pages(True))
