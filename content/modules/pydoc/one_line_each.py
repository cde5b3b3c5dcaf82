# set-up: a folder of scripts
from pathlib import Path

texts = {
    "ferry.py": '"""Timetables of the island ferries."""\nprint("run")\n',
    "port.py": '# Copyright 2024\n"""Berths and tugs.\n\nMore below."""\n',
    "quay.py": "LENGTH = 120\n",
    "broken.py": 'import nowhere\n"""Not a docstring."""\n',
}
folder = Path("harbour")
folder.mkdir()
for name, text in texts.items():
    (folder / name).write_text(text)
(folder / "old.py").write_bytes(b"# caf\xe9\n")  # Latin-1, undeclared
# end of set-up
import pydoc
from pathlib import Path

for path in sorted(Path("harbour").glob("*.py")):
    try:
        line = pydoc.synopsis(str(path)) or "-"
    except (SyntaxError, UnicodeDecodeError):
        line = "(cannot be read)"
    print(f"{path.name:10} {line}")
