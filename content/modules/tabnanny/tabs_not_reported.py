import tabnanny
from pathlib import Path

Path("tabs.py").write_text("if 1:\n\ttea = 1\n\tcup = 2\n")
Path("mixed.py").write_text("if 1:\n        tea = 1\n\tcup = 2\n")
tabnanny.filename_only = True  # no line numbers
for name in ("tabs.py", "mixed.py"):
    print("checking:", name)
    tabnanny.check(name)
