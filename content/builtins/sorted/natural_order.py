import re

files = ["scan10.png", "scan2.png", "Scan1.png", "scan2b.png"]


def natural(name):
    parts = re.split(r"([0-9]+)", name.casefold())
    return [int(part) if i % 2 else part for i, part in enumerate(parts)]


print(natural("scan10.png"))
print("plain:  ", sorted(files))
print("natural:", sorted(files, key=natural))

versions = ["3.9.18", "3.13.0", "3.10.2"]


def numbers(version):
    return [int(part) for part in version.split(".")]


print("version:", sorted(versions, key=numbers))
