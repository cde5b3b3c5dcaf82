import ensurepip

SINCE = {
    "build projects from pyproject.toml": (10, 0),
    "edit them in place, without setup.py": (21, 3),
    "list the environment with `pip inspect`": (22, 2),
}

text = ensurepip.version()
bundled = tuple(int(part) for part in text.split(".")[:2])

for ability, needed in SINCE.items():
    print(f"{ability:40}", "yes" if bundled >= needed else "upgrade first")
