import re

from unidecode import unidecode


def file_name(title, ending=".pdf", longest=40):
    plain = unidecode(title).lower()
    plain = re.sub(r"[^a-z0-9]+", "-", plain)[:longest].strip("-")
    return f"{plain or 'untitled'}{ending}"


for title in ("Menü für Zoë: 50 € pro Kopf!", "Меню на май",
              "../../etc/passwd", "☕😀", "a" * 60):
    print(file_name(title))
