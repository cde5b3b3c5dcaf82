# set-up: files, three of which are damaged or no sound
from pathlib import Path

import numpy as np
import soundfile as sf

Path("notes.wav").write_text("no sound")
Path("empty.wav").write_bytes(b"")
sf.write("tone.wav", np.zeros(100), 8000)
Path("cut.wav").write_bytes(Path("tone.wav").read_bytes()[:-100])
# end of set-up
import soundfile as sf

for name in ("tone.wav", "cut.wav", "notes.wav", "empty.wav", "lost.wav"):
    try:
        sound, rate = sf.read(name)
    except sf.LibsndfileError as error:
        print(f"{name:11}", error.error_string)
    except MemoryError:
        print(f"{name:11}", "claims to be longer than memory")
    else:
        print(f"{name:11}", len(sound), "frames")

formats = sf.available_formats()
print("FLAC" in formats, "MP3" in formats, "M4A" in formats)
try:
    sf.write("tone.m4a", [0.0], 8000)
except TypeError as error:
    print(str(error).partition(":")[0])
