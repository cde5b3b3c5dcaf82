import numpy as np
import soundfile as sf

loud = np.array([0.5, 1.5, -2.0])
sf.write("cut.wav", loud, 8000)
print(sf.read("cut.wav")[0].round(3))
sf.write("float.wav", loud, 8000, subtype="FLOAT")
print(sf.read("float.wav")[0])
sf.write("scaled.wav", loud / max(1, np.abs(loud).max()), 8000)
print(sf.read("scaled.wav")[0].round(2))
