samples = ["2026", "²", "½", "-5", "Ada Lovelace", "Łódź", "tab\there", ""]

print("text            decimal digit numeric alpha title printable")
for text in samples:
    answers = [text.isdecimal(), text.isdigit(), text.isnumeric()]
    answers += [text.isalpha(), text.istitle(), text.isprintable()]
    words = ["yes" if one else "-" for one in answers]
    print(f"{text!r:15} " + "  ".join(f"{one:5}" for one in words).rstrip())
