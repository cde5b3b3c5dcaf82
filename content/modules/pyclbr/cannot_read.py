import pyclbr
from pathlib import Path

Path("half.py").write_text("class Draft(:\n")
Path("latin.py").write_bytes(b"class Cup: ...\nname = 'caf\xe9'\n")
Path("fresh.py").write_text("class First: ...\n")

for module in ("half", "latin", "no_such_module", "itertools", "os"):
    try:
        found = pyclbr.readmodule(module, ["."])
        print(f"{module:15} {len(found)} classes")
    except Exception as error:  # MemoryError too, where nesting is too deep
        print(f"{module:15} {type(error).__name__}")

print(*pyclbr.readmodule("fresh", ["."]))
Path("fresh.py").write_text("class Second: ...\n")
print(*pyclbr.readmodule("fresh", ["."]), "is remembered")
