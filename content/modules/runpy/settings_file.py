# set-up: two settings files, one of them broken
from pathlib import Path

Path("gallery.conf").write_text('''
title = "Lofoten 2026"
width = 1920 // 2
folders = [f"{base}/{day}" for day in ("monday", "tuesday")]
''')
Path("broken.conf").write_text("title = 'Bergen\n")
# end of set-up
import runpy

given = {"base": "photos"}
for name in ("gallery.conf", "broken.conf"):
    try:
        names = runpy.run_path(name, init_globals=given)
    except SyntaxError as error:
        print(f"{name}: {type(error).__name__} in line {error.lineno}")
        continue
    for key, value in names.items():
        if not key.startswith("_"):
            print(f"{key:8} {value}")
