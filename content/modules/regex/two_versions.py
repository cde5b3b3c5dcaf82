import regex

for version in ("(?V0)", "(?V1)"):
    print(version, bool(regex.search(version + "(?i)strasse", "Straße")),
          regex.split(version + r"[\w--\d]+", "a1b"))
