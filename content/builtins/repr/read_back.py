import ast
from datetime import date
from pathlib import Path

settings = {"size": (640, 480), "tags": {"draft"}, "title": "Tom's"}
path = Path("settings.txt")
path.write_text(repr(settings), encoding="utf-8")

text = path.read_text(encoding="utf-8")
print(text)
loaded = ast.literal_eval(text)
print(loaded == settings, loaded["size"][0])

try:
    ast.literal_eval(repr(date(2025, 5, 3)))
except ValueError as error:
    print(type(error).__name__, "for", repr(date(2025, 5, 3)))
