from email.headerregistry import HeaderRegistry

header = HeaderRegistry()

for name, text in (
    ("From", "Ada Lovelace <ada@example.org"),
    ("Date", "the day after tomorrow"),
    ("MIME-Version", "soon"),
    ("To", "grace@example.org"),
):
    value = header(name, text)
    found = {type(defect).__name__ for defect in value.defects}
    print(f"{name:<12} {', '.join(sorted(found)) or 'fine'}")

print("the date:", header("Date", "the day after tomorrow").datetime)
