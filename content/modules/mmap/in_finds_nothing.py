import mmap

data = mmap.mmap(-1, 15)
data[:] = b"start;work;stop"
print(b"work" in data, data.find(b"work") >= 0)
data.seek(12)
print(data.find(b"work") >= 0, data.find(b"work", 0) >= 0)
data.close()
