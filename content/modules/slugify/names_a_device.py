from slugify import slugify

for title in ("Con", ".."):
    print(repr(slugify(title, regex_pattern=r"[^-a-z0-9.]+")))
    name = f"report-{slugify(title)}".rstrip("-") + ".pdf"
    print("better:", name)
