# set-up: a file of 10,000 records
import struct

with open("items.bin", "wb") as file:
    for number in range(10_000):
        name = f"item {number}".encode()
        file.write(struct.pack("<I10sd", number, name, number / 4))
# end of set-up
import mmap
import struct

RECORD = struct.Struct("<I10sd")  # number, name padded to 10 bytes, price
with open("items.bin", "rb") as file:
    data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

with data:
    print(len(data) // RECORD.size, "records of", RECORD.size, "bytes")
    for position in (0, 4321, 9999):
        values = RECORD.unpack_from(data, position * RECORD.size)
        number, name, price = values
        print(f"{number:>5}  {name.rstrip(bytes(1)).decode():10} {price:>8}")
