import pyclbr
from pathlib import Path

Path("port.py").write_text("""
if False:
    def unload(ship): ...
exec("def dock(ship): ...")
""")
print("pyclbr:", list(pyclbr.readmodule_ex("port", ["."])))
import port

print("import:", [name for name in dir(port) if "_" not in name])
