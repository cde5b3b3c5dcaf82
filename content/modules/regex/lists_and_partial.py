import regex

stock = ["tea", "tea pot", "cup", "a+b"]
pattern = regex.compile(r"(?<!\w)\L<items>(?!\w)", items=stock)
print(pattern.findall("one cup, no teacup, one tea pot and a+b"))

day = regex.compile(r"\d{4}-\d\d-\d\d")
for typed in ("", "2024-", "2024-05-17", "2024/"):
    match = day.fullmatch(typed, partial=True)
    state = "wrong" if not match else "more" if match.partial else "complete"
    print(repr(typed), state)

print(regex.findall(r"(?V1)[[a-z]--[aeiou]]", "teapot"))
