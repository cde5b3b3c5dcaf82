# set-up: a folder with subfolders
import os

top = os.path.abspath("project")
for path in ("app.py", "docs/guide.md", ".git/config", "src/api/users.py"):
    os.makedirs(os.path.join(top, os.path.dirname(path)), exist_ok=True)
    with open(os.path.join(top, path), "w", encoding="utf-8") as file:
        file.write("content\n")
# end of set-up
import os

top = os.path.abspath("project")
for folder, subfolders, files in os.walk(top):
    subfolders[:] = sorted(name for name in subfolders if name != ".git")
    depth = folder[len(top) :].count(os.sep)
    print("    " * depth + os.path.basename(folder) + "/")
    for name in sorted(files):
        print("    " * (depth + 1) + name)
