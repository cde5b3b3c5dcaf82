import zipapp
from pathlib import Path

Path("src").mkdir()
Path("src/tool.py").write_text("def run(): print('from main=')")
Path("src/__main__.py").write_text("print('from __main__.py')")
try:
    zipapp.create_archive("src", "tool.pyz", main="tool:run")
except zipapp.ZipAppError as error:
    print("ZipAppError:", error)
zipapp.create_archive("src", "tool.pyz")
print("packed with its own __main__.py")
