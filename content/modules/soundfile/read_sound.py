# set-up: a stereo recording
import numpy as np
import soundfile as sf

seconds = np.arange(2 * 8000) / 8000
left = 0.5 * np.sin(2 * np.pi * 440 * seconds)
sf.write("chord.flac", np.column_stack([left, left * 0.2]), 8000)
# end of set-up
import numpy as np
import soundfile as sf

sound, rate = sf.read("chord.flac", always_2d=True)
print(sound.shape, sound.dtype, rate)
print("peak of each channel:", np.abs(sound).max(axis=0).round(2))

mono = sound.mean(axis=1)
print("mono:", mono.shape, round(float(np.abs(mono).max()), 2))
info = sf.info("chord.flac")
print(info.duration, "s,", info.channels, "channels,", info.subtype)
small, _ = sf.read("chord.flac", dtype="int16", always_2d=True)
print(small.dtype, small.max())
