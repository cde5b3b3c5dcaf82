import black

for code in ("days = ['Sat', 'Sun']", "days = ['Sat', 'Sun',]"):
    print(black.format_str(code, mode=black.Mode()))

mode = black.Mode(magic_trailing_comma=False)
print(black.format_str("days = ['Sat', 'Sun',]", mode=mode))
