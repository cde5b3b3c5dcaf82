import filecmp
from pathlib import Path


def differences(pair, under=""):
    for name in pair.left_only:
        yield f"gone     {under}{name}"
    for name in pair.right_only:
        yield f"new      {under}{name}"
    for name in pair.diff_files:
        yield f"changed  {under}{name}"
    for name in pair.common_funny + pair.funny_files:
        yield f"no match {under}{name}"
    for name, inner in sorted(pair.subdirs.items()):
        yield from differences(inner, f"{under}{name}/")


def write(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


write("v1/api/users.py", "GET")
write("v1/readme.txt", "first")
write("v2/api/users.py", "GET and POST")
write("v2/api/teams.py", "GET")
write("v1/docs", "a file")
write("v2/docs/index.txt", "in a folder")
print(*differences(filecmp.dircmp("v1", "v2")), sep="\n")
