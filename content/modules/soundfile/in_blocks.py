# set-up: three seconds, silent, loud and soft
import numpy as np
import soundfile as sf

tone = np.sin(2 * np.pi * 440 * np.arange(8000) / 8000)
sf.write("day.wav", np.concatenate([tone * 0, tone * 0.8, tone * 0.1]), 8000)
# end of set-up
import numpy as np
import soundfile as sf

info = sf.info("day.wav")
rate = info.samplerate
for second, block in enumerate(sf.blocks("day.wav", blocksize=rate)):
    level = np.sqrt(np.mean(block**2))
    decibel = 20 * np.log10(level) if level > 0 else -np.inf
    print(f"second {second}: {decibel:6.1f} dB")

piece, _ = sf.read("day.wav", start=int(0.9 * rate), stop=int(1.1 * rate))
sf.write("start_of_tone.wav", piece, rate, subtype=info.subtype)
print(len(piece), "frames,", sf.info("start_of_tone.wav").duration, "s")
