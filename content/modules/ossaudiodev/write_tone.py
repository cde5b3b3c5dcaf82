import math
import wave
from array import array

RATE = 44100  # carries pitches below half of it
notes = [("A4", 440.0), ("E5", 659.26), ("A5", 880.0)]
samples = array("h")
for name, pitch in notes:
    count = RATE // 4
    print(f"{name} {pitch:7.2f} Hz, {count} samples")
    for n in range(count):
        fade = 1 - n / count
        wanted = 12000 * fade * math.sin(math.tau * pitch * n / RATE)
        samples.append(round(wanted))

# was dsp.setparameters(...) and dsp.writeall(samples)
with wave.open("chime.wav", "wb") as out:
    out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
    out.writeframes(samples.tobytes())
with wave.open("chime.wav", "rb") as sound:
    print("seconds:", sound.getnframes() / sound.getframerate())
