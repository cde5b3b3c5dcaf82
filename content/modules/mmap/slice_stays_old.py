import mmap

data = mmap.mmap(-1, 4096)
data[:5] = b"draft"
copied = data[:5]
with memoryview(data)[:5] as view:
    data[:5] = b"final"
    print(copied, bytes(view))
data.close()
