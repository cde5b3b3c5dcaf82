# set-up: a short sound
import struct
from pathlib import Path

samples = struct.pack(">6h", 0, 9000, 0, -9000, 0, 9000)
head = struct.pack(">4s5I", b".snd", 24, len(samples), 3, 8000, 1)
Path("click.au").write_bytes(head + samples)
# end of set-up
import struct
import sys
import wave
from array import array
from pathlib import Path

# was sunau.open("click.au")
data = Path("click.au").read_bytes()
mark, offset, size, coding, rate, channels = struct.unpack(">4s5I", data[:24])
print(mark, "coding", coding, "rate", rate, "channels", channels)
if (mark, coding) != (b".snd", 3):
    raise ValueError("not 16-bit samples in a .au file")

frames = array("h", data[offset : offset + size])
if sys.byteorder == "little":
    frames.byteswap()
with wave.open("click.wav", "wb") as out:
    out.setparams((channels, 2, rate, 0, "NONE", "not compressed"))
    out.writeframes(frames.tobytes())
with wave.open("click.wav", "rb") as sound:
    print(array("h", sound.readframes(6)).tolist())
