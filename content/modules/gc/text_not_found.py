import gc

for item in (12.5, "assam", b"\xff", ["assam"]):
    found = any(other is item for other in gc.get_objects())
    print(type(item).__name__, found, gc.is_tracked(item))
