import struct
from pathlib import Path

record = struct.Struct("<8sHd")  # name, stock, price
products = [(b"bolt", 1200, 0.05), (b"hammer", 14, 19.9), (b"saw", 9, 24.5)]

with open("stock.bin", "wb") as file:
    for product in products:
        file.write(record.pack(*product))

data = Path("stock.bin").read_bytes()
print(len(data), "bytes, each record", record.size)
for name, stock, price in record.iter_unpack(data):
    print(f"{name.rstrip(bytes(1)).decode():8} {stock:5} {price:6.2f}")
