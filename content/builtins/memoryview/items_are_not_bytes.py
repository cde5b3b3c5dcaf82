from array import array

view = memoryview(array("d", [21.5, 19.0, 23.4]))
print("items:", len(view), "bytes:", view.nbytes)
print("as bytes:", len(view.cast("B")))
