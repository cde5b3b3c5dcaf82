import io

import numpy as np
import soundfile as sf

tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(8000) / 8000)

body = io.BytesIO()
sf.write(body, tone, 8000, format="WAV")
upload = body.getvalue()
print(upload[:4], upload[8:12])

sound, rate = sf.read(io.BytesIO(upload))
print(sound.shape, rate)

raw = (tone.clip(-1, 1) * 32767).astype("<i2").tobytes()
sound, _ = sf.read(
    io.BytesIO(raw), format="RAW", samplerate=8000, channels=1,
    subtype="PCM_16", endian="LITTLE",
)
print(sound.shape, round(float(sound.max()), 2))
try:
    sf.write(io.BytesIO(), tone, 8000)
except TypeError as error:
    print(str(error).partition(":")[0])
