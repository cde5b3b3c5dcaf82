import importlib
from pathlib import Path

Path("limits.py").write_text("most = 10\n")
import limits
from limits import most

Path("limits.py").write_text("most = 250  # raised\n")
again = importlib.reload(limits)

print("same object:", again is limits)
print("module says:", limits.most)
print("copied name:", most)
