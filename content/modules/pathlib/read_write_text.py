from pathlib import Path

menu = Path("menu.txt")
menu.write_text("Crème brûlée\nÉclair\n", encoding="utf-8")

with menu.open("a", encoding="utf-8") as file:
    file.write("Madeleine\n")

text = menu.read_text(encoding="utf-8")
print(text, end="")
print(len(text), "characters,", menu.stat().st_size, "bytes")

try:
    menu.read_text(encoding="ascii")
except UnicodeDecodeError as error:
    print("wrong encoding:", error.reason)
