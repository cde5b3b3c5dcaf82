import math
import wave
from array import array

RATE, PITCH, SECONDS = 8000, 440, 0.5
wanted = [
    round(20000 * math.sin(math.tau * PITCH * n / RATE))
    for n in range(int(RATE * SECONDS))
]
with wave.open("tone.wav", "wb") as out:
    out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
    out.writeframes(array("h", wanted))

with wave.open("tone.wav", "rb") as sound:
    data = sound.readframes(9)
    print("first samples:", *array("h", data))
    print("frames:", sound.getnframes())
