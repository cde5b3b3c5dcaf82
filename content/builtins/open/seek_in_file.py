# set-up: a short log
from pathlib import Path

Path("log.txt").write_bytes(b"start\nworking\nfinished\n")

# end of set-up
import io

with open("log.txt", "r+b") as file:
    print(file.readline(), "then at byte", file.tell())
    file.seek(-9, io.SEEK_END)
    print("last nine:", file.read())
    file.seek(0)
    file.write(b"START")
    file.seek(0)
    print("from the start:", file.read(13))
