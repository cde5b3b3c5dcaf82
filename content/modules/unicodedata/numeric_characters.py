import unicodedata

print("     decimal  digit  numeric  name")
for c in "7٣²①½Ⅻ五":
    print(
        f"{c:4}",
        f"{unicodedata.decimal(c, '-')!s:8}",
        f"{unicodedata.digit(c, '-')!s:6}",
        f"{unicodedata.numeric(c, '-')!s:8}",
        unicodedata.name(c).capitalize(),
    )

print(int("٣٤") + 1)
try:
    int("3²")
except ValueError:
    print("int takes decimals only, though isdigit says", "3²".isdigit())
