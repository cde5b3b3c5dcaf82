from importlib import resources
from pathlib import Path

Path("invoices").mkdir()
Path("invoices/__init__.py").touch()
Path("invoices/greeting_en.txt").write_text("Good morning")

data = resources.files("invoices")
for language in ("en", "fr"):
    try:
        text = (data / f"greeting_{language}.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        text = "(no greeting)"
    print(language, text)

print("fr exists:", (data / "greeting_fr.txt").is_file())
