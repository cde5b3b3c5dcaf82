import zlib

data = b"tea,2.40\n" * 100
first, second = zlib.compress(data, 1), zlib.compress(data, 9)
print("same bytes:", first == second)
print("same data: ", zlib.decompress(first) == zlib.decompress(second))
