import struct
from pathlib import Path

record = struct.Struct("<8sHd")  # name, stock, price
products = [(b"bolt", 1200, 0.05), (b"hammer", 14, 19.9), (b"saw", 9, 24.5)]

data = b"".join(record.pack(*product) for product in products)
Path("stock.bin").write_bytes(data)  # only when all of them could be packed

data = Path("stock.bin").read_bytes()
print(len(data), "bytes, each record", record.size)
for name, stock, price in record.iter_unpack(data):
    name = name.rstrip(bytes(1)).decode(errors="replace")
    print(f"{name:8} {stock:5} {price:6.2f}")
