import tabnanny
from pathlib import Path

tabnanny.filename_only = 1
Path("src").mkdir()
Path("src/clean.py").write_text("if True:\n    x = 1\n")
mixed = Path("src/mixed.py")
mixed.write_text("if True:\n        x = 1\n\ty = 'a\tb'\n")


def check(title):
    print(title)
    for path in sorted(Path("src").rglob("*.py")):
        tabnanny.check(path.as_posix())


def spaces_first(line):
    rest = line.lstrip(b" \t")
    indent = line[: len(line) - len(rest)]
    return indent.expandtabs(8) + rest


check("Files to repair:")
lines = mixed.read_bytes().splitlines(keepends=True)  # bytes: any encoding
mixed.write_bytes(b"".join(map(spaces_first, lines)))
check("Files to repair after that:")
for line in mixed.read_bytes().splitlines():
    print(line)
