import os
import os.path

os.makedirs("uploads", exist_ok=True)
ROOT = os.path.realpath("uploads")


def inside(name):
    if "\0" in name:
        return False
    try:
        path = os.path.realpath(os.path.join(ROOT, name))
        return os.path.commonpath([ROOT, path]) == ROOT != path
    except ValueError:  # no possible path, or another drive on Windows
        return False


for name in ("cat.jpg", "2024/dog.jpg", "../keys.txt", "../uploads-old/a",
             "/etc/passwd", "a\0b", ""):
    print(f"{name!a:19} {'accepted' if inside(name) else 'refused'}")

try:
    os.path.commonpath([ROOT, "cat.jpg"])
except ValueError:
    print("commonpath takes absolute paths or relative ones, not both")
