import pyarrow as pa

counts = pa.array([3, 5])
print(counts[0], counts[0] == 3, 3 in counts.to_pylist())
print(type(counts[0]).__name__, counts[0].as_py() == 3)
