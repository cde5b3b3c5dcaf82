import numpy as np
import soundfile as sf

left, right = np.zeros(8000), np.full(8000, 0.5)
try:
    sf.write("stereo.wav", np.array([left, right]), 8000)
except sf.LibsndfileError as error:
    print(error)
sf.write("stereo.wav", np.column_stack([left, right]), 8000)
print(sf.info("stereo.wav").channels, sf.info("stereo.wav").frames)
