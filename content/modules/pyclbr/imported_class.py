import pyclbr
from pathlib import Path

Path("crane.py").write_text("class Crane: ...\n")
Path("port.py").write_text("from crane import Crane\nclass Port: ...\n")
found = pyclbr.readmodule("port", ["."])
print(list(found))
print([name for name, item in found.items() if item.module == "port"])
