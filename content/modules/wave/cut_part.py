# set-up: a file whose samples count
import wave
from array import array

RATE = 1000
with wave.open("count.wav", "wb") as out:
    out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
    out.writeframes(array("h", range(3000)))
# end of set-up
import wave
from array import array

start, end = 1.5, 1.75
with wave.open("count.wav", "rb") as sound:
    rate = sound.getframerate()
    sound.setpos(round(start * rate))
    part = sound.readframes(max(0, round(end * rate) - sound.tell()))
    with wave.open("part.wav", "wb") as out:
        out.setparams(sound.getparams())
        out.writeframes(part)

with wave.open("part.wav", "rb") as sound:
    samples = array("h", sound.readframes(sound.getnframes()))
    print(sound.getnframes(), "frames, from", *samples[:1], "to", *samples[-1:])
