import math
import struct
import wave

RATE, PITCH, SECONDS = 8000, 440, 0.5
wanted = [
    round(20000 * math.sin(math.tau * PITCH * n / RATE))
    for n in range(int(RATE * SECONDS))
]
with wave.open("tone.wav", "wb") as out:
    out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
    out.writeframes(struct.pack(f"<{len(wanted)}h", *wanted))

with wave.open("tone.wav", "rb") as sound:
    data = sound.readframes(9)
    print("first samples:", *struct.unpack("<9h", data))
    print("frames:", sound.getnframes())
