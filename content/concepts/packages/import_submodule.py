from pathlib import Path

maps = Path("maps")
maps.mkdir()
(maps / "__init__.py").touch()
(maps / "rivers.py").write_text('longest = "Nile"\n')

import maps

try:
    print(maps.rivers.longest)
except AttributeError as error:
    print("not yet:", error)

import maps.rivers

print("now:", maps.rivers.longest)
