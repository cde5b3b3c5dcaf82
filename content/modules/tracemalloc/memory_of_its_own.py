import tracemalloc

tracemalloc.start()
orders = [[number] for number in range(50_000)]
MIB = 1 << 20
own = tracemalloc.get_tracemalloc_memory()
print("switched on, over a megabyte of its own:", own > MIB)
tracemalloc.stop()
own = tracemalloc.get_tracemalloc_memory()
print("switched off, over a megabyte of its own:", own > MIB)
