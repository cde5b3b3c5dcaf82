# set-up: a recording in WAV
import numpy as np
import soundfile as sf

noise = np.random.default_rng(2).normal(0, 0.05, 8000).cumsum() * 0.05
sf.write("voice.wav", noise, 8000, subtype="PCM_16")
# end of set-up
from pathlib import Path

import numpy as np
import soundfile as sf

sound, rate = sf.read("voice.wav", always_2d=True)
for name, subtype in [("voice.flac", "PCM_16"), ("voice24.wav", "PCM_24"),
                      ("float.wav", "FLOAT"), ("voice.ogg", "VORBIS")]:
    sf.write(name, sound, rate, subtype=subtype)
    back, _ = sf.read(name, always_2d=True)
    smaller = Path(name).stat().st_size < Path("voice.wav").stat().st_size
    print(f"{name:11} equal: {np.array_equal(back, sound)!s:6}",
          "smaller" if smaller else "larger")
print(sorted(sf.available_subtypes("FLAC")))
