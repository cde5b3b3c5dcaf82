import mmap
import tracemalloc

MIB = 1 << 20
tracemalloc.start()
outside = mmap.mmap(-1, 50 * MIB)  # memory of the system
print("mmap: ", tracemalloc.get_traced_memory()[0] // MIB, "MiB seen of 50")
inside = bytes(50 * MIB)
print("bytes:", tracemalloc.get_traced_memory()[0] // MIB, "MiB seen of 50")
