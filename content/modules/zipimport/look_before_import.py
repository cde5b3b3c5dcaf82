import ast
import json
import zipfile
from zipimport import zipimporter

with zipfile.ZipFile("plugins.zip", "w") as archive:
    archive.writestr("weather/__init__.py", '"""Draw a forecast."""\n')
    archive.writestr("weather/about.json", '{"needs": 3}')
    archive.writestr("tides.py", '"""Show the tides."""\nimport os\n')

plugins = zipimporter("plugins.zip")
for name in ("weather", "tides"):
    source = plugins.get_source(name)
    kind = "package" if plugins.is_package(name) else "module"
    tree = ast.parse(source.encode())  # bytes may begin with a BOM
    print(f"{name:8} {kind:8} {ast.get_docstring(tree)}")

about = json.loads(plugins.get_data("weather/about.json"))
print("weather needs interface", about["needs"])
try:
    plugins.get_data("tides/about.json")
except OSError as error:
    print("tides has no about.json:", type(error).__name__)
