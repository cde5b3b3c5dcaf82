import site
import sys
from pathlib import Path

shared = [Path(folder) for folder in site.getsitepackages()]
own = Path(site.getusersitepackages())

# Debian and Ubuntu say dist-packages
print("for all:", shared[-1].name.replace("dist-", "site-"))
print("for one:", own.name)
print("below the base of the user:", own.is_relative_to(site.getuserbase()))

on_path = [str(folder) in sys.path for folder in shared]
print("on path if they exist:", on_path == [f.is_dir() for f in shared])
