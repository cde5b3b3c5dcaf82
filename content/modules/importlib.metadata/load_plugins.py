# set-up: an installed distribution with plugins
from pathlib import Path

code = "def export(rows):\n    return ';'.join(rows)\n"
Path("harbour_csv.py").write_text(code)
info = Path("harbour_csv-1.0.dist-info")
info.mkdir()
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\nName: harbour-csv\nVersion: 1.0\n"
)
(info / "entry_points.txt").write_text(
    "[harbour.exporters]\ncsv = harbour_csv:export\nold = harbour_old:export\n"
)
# end of set-up
from importlib import metadata

for point in metadata.entry_points(group="harbour.exporters"):
    try:
        export = point.load()
    except (Exception, SystemExit) as error:  # it may fail in any way
        print(point.name, "-> cannot be loaded:", error)
    else:
        print(point.name, "->", export(["Oslo", "Kiel"]))

for point in metadata.entry_points(group="harbour.exporters", name="csv"):
    print("by name:", point.value, "->", point.load()(["Bergen"]))
