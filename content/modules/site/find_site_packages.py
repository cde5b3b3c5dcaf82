import site
import sys
from pathlib import Path

folder = Path(site.getsitepackages()[-1])
print("for all: ", folder.name)
print("on path: ", str(folder) in sys.path)

own = Path(site.getusersitepackages())
print("for one: ", own.name)
print("below:   ", own.is_relative_to(site.getuserbase()))
