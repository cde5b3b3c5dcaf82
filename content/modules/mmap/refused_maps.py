# set-up: two files
from pathlib import Path

Path("empty.bin").touch()
Path("full.bin").write_bytes(b"0123456789")
# end of set-up
import mmap

with open("empty.bin", "rb") as file:
    try:
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except ValueError as error:
        print("empty:    ", error)

with open("full.bin", "rb") as file:
    try:
        mmap.mmap(file.fileno(), 0)
    except PermissionError:
        print("read only: PermissionError")
    data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

try:
    data[0] = 65
except TypeError as error:
    print("changing: ", error)

data.close()
try:
    data[0]
except ValueError as error:
    print("closed:   ", error)
