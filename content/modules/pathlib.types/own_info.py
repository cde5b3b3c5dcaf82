from pathlib import Path
from pathlib.types import PathInfo


class ArchiveInfo:
    def __init__(self, name, names):
        self.name, self.names = name.rstrip("/"), names

    def is_file(self, *, follow_symlinks=True):
        return self.name in self.names

    def is_dir(self, *, follow_symlinks=True):
        return any(n.startswith(self.name + "/") for n in self.names)

    def exists(self, *, follow_symlinks=True):
        return self.is_file() or self.is_dir()

    def is_symlink(self):
        return False


names = ["src/", "src/app.py", "README.md"]
for name in ("src/", "README.md", "tests"):
    info = ArchiveInfo(name, names)
    print(f"{name:10} folder: {info.is_dir()!s:5}  there: {info.exists()}")
print("ours:    ", isinstance(info, PathInfo))
print("pathlib's:", isinstance(Path("README.md").info, PathInfo))
