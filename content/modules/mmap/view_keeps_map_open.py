import mmap
from pathlib import Path

Path("log.bin").write_bytes(b"start;work;stop")
with open("log.bin", "r+b") as file:
    data = mmap.mmap(file.fileno(), 0)
view = memoryview(data)[:5]  # the file is closed, the map is not
try:
    data.close()
except BufferError:
    print("BufferError, while", bytes(view), "is in use")
view.release()
data.close()
