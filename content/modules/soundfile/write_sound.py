import numpy as np
import soundfile as sf

rate = 44100
seconds = np.arange(rate) / rate  # one second
low = 0.4 * np.sin(2 * np.pi * 440 * seconds)
high = 0.4 * np.sin(2 * np.pi * 660 * seconds)

fade = np.minimum(1, np.minimum(seconds, seconds[::-1]) / 0.05)
mono = (low + high) * fade
stereo = np.column_stack([low, high])

sf.write("tone.wav", mono, rate, subtype="PCM_24")
for name in ("tone.flac", "tone.ogg", "tone.mp3"):
    sf.write(name, stereo, rate)
for name in ("tone.wav", "tone.flac", "tone.ogg", "tone.mp3"):
    info = sf.info(name)
    print(f"{name:9} {info.subtype:17} {info.channels}")
