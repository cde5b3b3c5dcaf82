# set-up: a file to play
import math
import wave

RATE = 8000
turn = 2 * math.pi * 440 / RATE
samples = bytes(round(128 + 90 * math.sin(turn * i)) for i in range(RATE // 2))

with wave.open("ready.wav", "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(1)
    file.setframerate(RATE)
    file.writeframes(samples)
# end of set-up
import wave

try:
    import winsound
except ImportError:
    winsound = None  # silent on Linux and macOS

with wave.open("ready.wav") as file:
    print("seconds:", file.getnframes() / file.getframerate())
if winsound:
    winsound.PlaySound("ready.wav", winsound.SND_FILENAME)
print("the tea is ready")
