# set-up: files of several people
from pathlib import Path

text = """Grüße aus München. Die Bäume blühen schon, und überall öffnen die
Cafés wieder. Für nächste Woche wünschen wir euch schönes Wetter!\n"""
Path("letter.txt").write_text(text, "cp1252")
Path("letter8.txt").write_text(text, "utf-8")
Path("photo.txt").write_bytes(bytes(range(256)) * 8)
# end of set-up
from charset_normalizer import from_path

for name in ("letter.txt", "letter8.txt", "photo.txt"):
    match = from_path(name).best()
    if match is None:
        print(name, "is no text")
        continue
    text = str(match)
    print(name, match.language, text[:18])
