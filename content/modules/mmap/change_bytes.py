# set-up: a file
from pathlib import Path

Path("ticket.dat").write_bytes(b"seat=12A;status=OPEN;name=Ann")
# end of set-up
import mmap
from pathlib import Path

ticket = Path("ticket.dat")
with open(ticket, "r+b") as file, mmap.mmap(file.fileno(), 0) as data:
    start = data.find(b"OPEN")
    data[start : start + 4] = b"SOLD"
    data[5] = ord("3")
    try:
        data[start : start + 4] = b"REFUNDED"
    except (IndexError, ValueError) as error:
        print("refused:", error)
    data.flush()

print(ticket.read_bytes().decode())
