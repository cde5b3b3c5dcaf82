import glob
from pathlib import Path

folder = Path("scans [2024]")
folder.mkdir()
(folder / "page1.tif").touch()
(folder / "page2.tif").touch()

print("unescaped:", glob.glob(f"{folder}/*.tif"))

pattern = glob.escape(str(folder)) + "/*.tif"
print("pattern:  ", pattern)
print("escaped:  ", sorted(Path(path).name for path in glob.glob(pattern)))
