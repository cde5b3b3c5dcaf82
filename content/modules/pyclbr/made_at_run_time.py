import pyclbr
from pathlib import Path

Path("port.py").write_text("""
if False:
    def unload(ship): ...
    def unload(ship, crane): ...
exec("def dock(ship): ...")
""")
found = pyclbr.readmodule_ex("port", ["."])
print("pyclbr:", [(name, item.lineno) for name, item in found.items()])
import port

print("import:", [name for name in dir(port) if "_" not in name])
