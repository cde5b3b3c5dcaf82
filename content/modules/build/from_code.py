# set-up: a small project
from pathlib import Path

Path("tea_shop.py").write_text("def brew():\n    return 'tea'\n")
Path("pyproject.toml").write_text("""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-shop"
version = "2.1"
requires-python = ">=3.11"
dependencies = ["rich>=13"]
""")
# end of set-up
from email.parser import Parser
from pathlib import Path

import build
from pyproject_hooks import quiet_subprocess_runner

project = build.ProjectBuilder(".", runner=quiet_subprocess_runner)
print("needs to build:", sorted(project.build_system_requires))
path = Path(project.metadata_path("info"), "METADATA")
metadata = path.read_text(encoding="utf-8")
fields = Parser().parsestr(metadata)
print(fields["Name"], fields["Version"], fields.get_all("Requires-Dist"))
print(Path(project.build("wheel", "dist")).name)
