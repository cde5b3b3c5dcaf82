import wave
from array import array

def level(width, frames):
    with wave.open("quiet.wav", "wb") as out:
        out.setparams((1, width, 8000, 0, "NONE", "not compressed"))
        out.writeframes(frames)
    with wave.open("quiet.wav", "rb") as sound:
        data = sound.readframes(1)
    return data[0] - 128 if width == 1 else array("h", data)[0]

print("zeros:", level(2, bytes(8)), "in 2 bytes,", level(1, bytes(8)), "in 1")
print("128s: ", level(1, bytes([128] * 8)), "in 1")
