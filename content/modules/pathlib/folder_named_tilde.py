import os
from pathlib import Path

os.environ["HOME"] = os.getcwd()
Path("notes").mkdir()
path = Path("~/notes")
print("as it is:", path.exists())
print("expanded:", path.expanduser().exists())
