from pathlib import Path

print(Path("a//b/./c/"), Path("a/b/../c"))
Path("disk/photos").mkdir(parents=True)
Path("a").mkdir()
Path("a/b").symlink_to(Path("disk/photos").resolve())
print(Path("a/b/../c").resolve().relative_to(Path.cwd()))
