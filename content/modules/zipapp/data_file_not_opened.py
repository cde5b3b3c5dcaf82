# set-up: a package with a data file
from pathlib import Path

Path("src/till").mkdir(parents=True)
Path("src/till/__init__.py").touch()
Path("src/till/prices.txt").write_text("tea 2.40")
# end of set-up
import sys
import zipapp
from importlib.resources import files
from pathlib import Path

zipapp.create_archive("src", "till.pyz", main="till:run")
sys.path.insert(0, "till.pyz")
import till
try:
    print(open(Path(till.__file__).with_name("prices.txt")).read())
except OSError:
    print("OSError: no such file outside the archive")
print(files("till").joinpath("prices.txt").read_text())
