import numpy as np
import soundfile as sf

beep = 0.5 * np.sin(2 * np.pi * 880 * np.arange(4000) / 8000)

with sf.SoundFile("alarm.flac", "w", samplerate=8000, channels=1) as file:
    file.title = "Frühstück"
    file.artist = "Kitchen clock"
    for _ in range(3):
        file.write(beep)
        file.write(np.zeros(4000))

with sf.SoundFile("alarm.wav", "w", samplerate=8000, channels=1) as file:
    file.write(beep)
with sf.SoundFile("alarm.wav", "r+") as file:
    file.seek(0, sf.SEEK_END)
    file.write(beep)  # behind what is there

with sf.SoundFile("alarm.flac") as file:
    print(file.copy_metadata(), len(file) / file.samplerate, "s")
    file.seek(4000)
    print(file.read(3), file.tell())
print(sf.info("alarm.wav").frames)
