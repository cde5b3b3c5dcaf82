import sys
from array import array

received = bytes.fromhex("0001 0100 1234")  # big-endian 16-bit numbers

numbers = array("H")
numbers.frombytes(received)
if sys.byteorder == "little":
    numbers.byteswap()
print(numbers.tolist())

try:
    numbers.frombytes(b"\x00\x01\x02")
except ValueError as error:
    print("error:", error)
