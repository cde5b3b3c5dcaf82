# set-up: a log of 20,001 lines
with open("server.log", "wb") as file:
    for number in range(20_000):
        file.write(b"INFO request %d\n" % number)
        if number == 12_345:
            file.write(b"ERROR disk full on node-7\n")
# end of set-up
import mmap
import re

with open("server.log", "rb") as file:
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        print(f"{len(data):,} bytes")
        start = data.find(b"ERROR")
        if start >= 0:
            data.seek(start)  # the last line may have no line end to find
            print(f"at byte {start:,}: {data.readline().decode().rstrip()}")

        if match := re.search(rb"on (\S+)", data):
            print("node:", match[1].decode())
        tail = data[data.rfind(b"\n", 0, -1) + 1 :]
        print("last line:", tail.decode().rstrip())
