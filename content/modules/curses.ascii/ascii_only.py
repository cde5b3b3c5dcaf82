import curses.ascii

CHARACTERS = {
    "7": "7", "squared": "²", "Bengali 7": "৭", "K": "K", "e acute": "é",
    "tab": "\t", "no-break space": "\u00a0",
}

print("                digit       letter      space")
print("                ascii  str  ascii  str  ascii  str")
for name, char in CHARACTERS.items():
    pairs = (
        (curses.ascii.isdigit(char), char.isdigit()),
        (curses.ascii.isalpha(char), char.isalpha()),
        (curses.ascii.isspace(char), char.isspace()),
    )
    row = f"{name:15} "
    for narrow, wide in pairs:
        row += f"{'yes' if narrow else '-':6} {'yes' if wide else '-':5}"
    print(row.rstrip())
