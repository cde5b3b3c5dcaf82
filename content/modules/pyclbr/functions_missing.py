import pyclbr
from pathlib import Path

Path("port.py").write_text("class Port: ...\ndef dock(ship): ...\n")
print(list(pyclbr.readmodule("port", ["."])))
print(list(pyclbr.readmodule_ex("port", ["."])))
