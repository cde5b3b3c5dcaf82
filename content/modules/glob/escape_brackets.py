# set-up: a folder with two files
from pathlib import Path

folder = Path("scans [2024]")
folder.mkdir()
(folder / "page1.tif").touch()
(folder / "page2.tif").touch()
# end of set-up
import glob
from pathlib import Path

folder = "scans [2024]"
print("unescaped:", glob.glob(f"{folder}/*.tif"))

pattern = glob.escape(folder) + "/*.tif"
print("pattern:  ", pattern)
print("escaped:  ", sorted(Path(path).name for path in glob.glob(pattern)))
