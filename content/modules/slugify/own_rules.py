from slugify import CYRILLIC, GERMAN, slugify

print(slugify("Öl für Äpfel"), slugify("Öl für Äpfel", replacements=GERMAN))
print(slugify("C++ & C#", replacements=[["++", "pp"], ["#", "sharp"],
                                        ["&", " and "]]))
print(slugify("Щука", allow_unicode=True), slugify("Щука"),
      slugify("Щука", replacements=CYRILLIC))
print(slugify("Summer Report", separator="_"))
print(slugify("Version 1.5 RC", lowercase=False,
              regex_pattern=r"[^-a-zA-Z0-9.]+"))
