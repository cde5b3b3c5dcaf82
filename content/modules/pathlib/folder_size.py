# set-up: a folder
from pathlib import Path

Path("music/live").mkdir(parents=True)
for name, size in {"intro.ogg": 1200, "live/waltz.ogg": 84000}.items():
    Path("music", name).write_bytes(bytes(size))


# end of set-up
def folder_size(folder):
    total = 0
    for path in folder.iterdir():
        if not path.is_symlink() and path.is_dir():
            total += folder_size(path)
        else:
            total += path.lstat().st_size
    return total


print(f"{folder_size(Path('music')):,} bytes")
