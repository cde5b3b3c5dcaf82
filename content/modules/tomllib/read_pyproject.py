import tomllib

TEXT = """
[project]
name = "tide-table"
version = "2.4.0"
dependencies = ["httpx>=0.27", "rich"]
[project.optional-dependencies]
test = ["pytest"]
[project.scripts]
tides = "tide_table.cli:main"
[tool.ruff]
line-length = 100
"""

data = tomllib.loads(TEXT)
project = data.get("project", {})
print(project.get("name"), project.get("version", "(no version here)"))
for requirement in project.get("dependencies", []):
    print("  needs", requirement)
for extra, needs in project.get("optional-dependencies", {}).items():
    print("  extra", extra, "needs", *needs)
for command, target in project.get("scripts", {}).items():
    print("  command", command, "runs", target)
print("ruff:", data.get("tool", {}).get("ruff", {}))
print("mypy:", data.get("tool", {}).get("mypy", "not configured"))
