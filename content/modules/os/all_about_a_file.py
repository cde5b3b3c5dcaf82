# set-up: a file with dates of its own
import os
from pathlib import Path

Path("report.txt").write_text("sales: 12\n")
SECOND = 1_700_000_000_000_000_000
os.utime("report.txt", ns=(SECOND + 1, SECOND + 2))
# end of set-up

import os

os.link("report.txt", "same.txt")
os.symlink("same.txt", "pointer.txt")
info, other = os.stat("report.txt"), os.stat("same.txt")
print("bytes:", info.st_size, "on disk:", info.st_blocks * 512 >= info.st_size)
print("names:", info.st_nlink, "mine:", info.st_uid == os.getuid())
print("same file:", (info.st_dev, info.st_ino) == (other.st_dev, other.st_ino))
print("read:   ", info.st_atime_ns)
print("written:", info.st_mtime_ns, "as a float", info.st_mtime)
print("changed later than written:", info.st_ctime > info.st_mtime)
print("pointer:", os.readlink("pointer.txt"), os.lstat("pointer.txt").st_size)

with open("report.txt") as file:
    print("open file:", os.fstat(file.fileno()).st_ino == info.st_ino)
os.unlink("same.txt")
print("names:", os.stat("report.txt").st_nlink)
print("broken:", not os.path.exists("pointer.txt"))
