import tracemalloc

early = bytearray(b"taken before")
tracemalloc.start()
late = bytearray(b"taken after")
for taken in (early, late):
    place = tracemalloc.get_object_traceback(taken)
    print(taken.decode(), "- unknown" if place is None else "- known")
