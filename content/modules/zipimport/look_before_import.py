# set-up: an archive of plugins
import zipfile

with zipfile.ZipFile("plugins.zip", "w") as archive:
    archive.writestr("weather/__init__.py", '"""Draw a forecast."""\n')
    archive.writestr("weather/about.json", '{"needs": 3}')
    archive.writestr("tides.py", '"""Show the tides."""\nimport os\n')
    archive.writestr("moon.py", "def phase(:\n")
# end of set-up
import ast
import json
import zipfile
from zipimport import zipimporter

with zipfile.ZipFile("plugins.zip") as archive:
    sizes = [part.file_size for part in archive.infolist()]
if sum(sizes) > 10_000_000:
    raise SystemExit("too large to look at")
plugins = zipimporter("plugins.zip")
for name in ("weather", "tides", "moon"):
    kind = "package" if plugins.is_package(name) else "module"
    try:
        source = plugins.get_source(name) or ""
        tree = ast.parse(source.encode())  # bytes may begin with a BOM
        text = ast.get_docstring(tree)
    except Exception as error:  # damage raises many kinds
        text = type(error).__name__
    print(f"{name:8} {kind:8} {text}")

about = json.loads(plugins.get_data("weather/about.json"))
print("weather needs interface", about["needs"])
try:
    plugins.get_data("tides/about.json")
except OSError as error:
    print("tides has no about.json:", type(error).__name__)
