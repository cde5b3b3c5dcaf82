import mmap
import os
import struct

shared = mmap.mmap(-1, 8)  # room for one number of 8 bytes
private = [0]

child = os.fork()
if child == 0:
    struct.pack_into("<q", shared, 0, sum(range(1_000_001)))
    private[0] = 42
    os._exit(0)

if os.waitpid(child, 0)[1]:
    raise SystemExit("the child failed")
print("from the child:", struct.unpack_from("<q", shared)[0])
print("ordinary list: ", private)
shared.close()
