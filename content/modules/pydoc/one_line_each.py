import pydoc
from pathlib import Path

texts = {
    "ferry.py": '"""Timetables of the island ferries."""\nprint("run")\n',
    "port.py": '# Copyright 2024\n"""Berths and tugs.\n\nMore below."""\n',
    "quay.py": "LENGTH = 120\n",
    "broken.py": 'import nowhere\n"""Not a docstring."""\n',
}
for name, text in texts.items():
    Path(name).write_text(text)

for name in sorted(texts):
    print(f"{name:10} {pydoc.synopsis(name) or '-'}")
