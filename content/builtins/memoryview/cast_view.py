from array import array

samples = bytes([0, 1, 127, 128, 254, 255])
view = memoryview(samples)
print("unsigned:", view.tolist())
print("signed:  ", view.cast("b").tolist())
print("16 bits: ", len(view.cast("H")), "numbers")

grid = view.cast("B", shape=[2, 3])
print("grid:    ", grid.tolist(), "item 1, 2:", grid[1, 2])

floats = memoryview(array("d", [0.5, 2.0]))
print(f"{len(floats)} items of {floats.itemsize} bytes = {floats.nbytes}")
print(f"as bytes: {len(floats.cast('B'))} items")
try:
    view[:3].cast("H")
except TypeError as error:
    print("3 bytes as pairs:", type(error).__name__)
