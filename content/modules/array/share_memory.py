from array import array

pixels = array("B", [10, 20, 30, 40, 50, 60])

row = memoryview(pixels)[2:4]  # a window, not a copy
row[0] = 255
print(pixels.tolist())

try:
    pixels.append(70)
except BufferError:
    print("cannot grow while a view is open")

row.release()
pixels.append(70)
print(pixels.tolist())
