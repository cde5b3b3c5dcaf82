import site
from pathlib import Path

Path("tools/parsers").mkdir(parents=True)
Path("tools/fast.pth").write_text("parsers\nimport time; print('slow start')\n")
site.addsitedir("tools")
for file in sorted(Path("tools").glob("*.pth")):
    for line in file.read_text().splitlines():
        if line.lstrip().startswith(("import ", "import\t")):
            print(f"{file.name}: {line}")
