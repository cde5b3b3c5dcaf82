import struct
import sys
from array import array

raw = struct.pack("<3h", 300, -300, 12)  # as it stands in a WAV file
print("read in big-endian order:", struct.unpack(">3h", raw))
samples = array("h", raw)
if sys.byteorder == "big":
    samples.byteswap()
print("read as they are:", samples.tolist())
