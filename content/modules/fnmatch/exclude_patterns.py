import fnmatch

IGNORED = ("*.pyc", "build/*", ".git*", "*~")
paths = [
    "app.py",
    "app.pyc",
    "build/app.exe",
    "notes.md~",
    ".gitignore",
    "docs/build.md",
]


def ignored(path):
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in IGNORED)


for path in paths:
    print(f"{'-' if ignored(path) else '+'} {path}")
