pixels = [10, 20, 30, 40]
row = pixels[slice(1, 3)]
row[0] = 255
print("list: ", pixels)

pixels = bytearray([10, 20, 30, 40])
row = memoryview(pixels)[slice(1, 3)]
row[0] = 255
print("bytes:", list(pixels))
