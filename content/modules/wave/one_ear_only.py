import wave
from array import array

left, right = [100, 101, 102], [-7, -8, -9]
with wave.open("duet.wav", "wb") as out:
    out.setparams((2, 2, 8000, 0, "NONE", "not compressed"))
    pairs = array("h", [n for pair in zip(left, right) for n in pair])
    out.writeframes(pairs)
with wave.open("duet.wav", "rb") as sound:
    samples = array("h", sound.readframes(3))
print("as read:", samples.tolist())
print("left:   ", samples[0::2].tolist(), "right:", samples[1::2].tolist())
