import zipapp
from pathlib import Path
from zipfile import ZipFile

Path("src").mkdir()
Path("src/tool.py").write_text("def run(): pass")
for target in ("src/tool-1.pyz", "src/tool-2.pyz"):
    zipapp.create_archive("src", target, main="tool:run")
print("tool-1.pyz" in ZipFile("src/tool-2.pyz").namelist())
Path("src/tool-1.pyz").rename("tool-1.pyz")
Path("src/tool-2.pyz").rename("tool-2.pyz")
zipapp.create_archive("src", "tool-3.pyz", main="tool:run")
print(ZipFile("tool-3.pyz").namelist())
