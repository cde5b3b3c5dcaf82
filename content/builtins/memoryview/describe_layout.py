from array import array

table = array("h", [1, 2, 3, 4, 5, 6])
view = memoryview(table)
grid = view.cast("B").cast("h", shape=[2, 3])

for name, one in [("row", view), ("grid", grid), ("half", view[::2])]:
    print(f"{name:5} {one.format} {one.itemsize} {one.shape} {one.strides}")
    print("     ", one.ndim, one.nbytes, one.contiguous, one.readonly)

print(grid.tolist(), grid.tobytes() == table.tobytes())
safe = view.toreadonly()
table[0] = 99
print(safe[0], safe.readonly, memoryview(b"\x01\xff").hex(" "))
try:
    safe[0] = 1
except TypeError as error:
    print("TypeError:", error)
