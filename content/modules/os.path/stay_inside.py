import os
import os.path

os.makedirs("uploads")
ROOT = os.path.realpath("uploads")


def inside(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    return os.path.commonpath([ROOT, path]) == ROOT


for name in ("cat.jpg", "2024/dog.jpg", "../keys.txt", "../uploads-old/a"):
    print(f"{name:17} {'accepted' if inside(name) else 'refused'}")

try:
    os.path.commonpath([ROOT, "cat.jpg"])
except ValueError as error:
    print("ValueError:", error)
