# set-up: a package
from pathlib import Path

Path("shapes").mkdir(exist_ok=True)
Path("shapes/__init__.py").write_text("")
Path("shapes/circle.py").write_text("def area(r): return 3.1416 * r * r\n")
# end of set-up
import sys
import zipfile
import zipimport

with zipfile.PyZipFile("shapes.zip", "w") as archive:
    archive.writepy("shapes")
    print(*sorted(archive.namelist()))

sys.path.insert(0, "shapes.zip")
from shapes import circle

print("area:", circle.area(2))
loader = circle.__spec__.loader
print("zipimporter:", isinstance(loader, zipimport.zipimporter))
print("source:", loader.get_source("circle"))
