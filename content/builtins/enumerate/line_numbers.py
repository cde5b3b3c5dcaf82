from pathlib import Path

path = Path("settings.ini")
path.write_text("host = localhost\nport 8080\ndebug = no\n", encoding="utf-8")

with path.open(encoding="utf-8") as lines:
    for number, line in enumerate(lines, start=1):
        mark = "!" if line.strip() and "=" not in line else " "
        print(f"{mark} {number}: {line.rstrip()}")
