import dask
from dask import delayed

reads = []
numbers = delayed(lambda: reads.append("read") or [3, 1, 2], pure=True)()
low, high = delayed(min)(numbers), delayed(max)(numbers)
print(low.compute(), high.compute(), len(reads), "reads")
reads.clear()
print(dask.compute(low, high), len(reads), "read")
