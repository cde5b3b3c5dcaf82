from array import array

print("i:", array("i").itemsize, "q:", array("q").itemsize)
print("l is one of them:", array("l").itemsize in (4, 8))
saved = array("q", [70_000, -1]).tobytes()
print(len(saved), "bytes, 8 for each number")
