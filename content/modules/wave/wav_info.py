# set-up: a file of silence
import wave

with wave.open("door.wav", "wb") as out:
    out.setnchannels(2)
    out.setsampwidth(2)
    out.setframerate(44100)
    out.writeframes(bytes(2 * 2 * 66150))
# end of set-up
import wave

with wave.open("door.wav", "rb") as sound:
    rate, frames = sound.getframerate(), sound.getnframes()
    print("channels:", sound.getnchannels())
    print("bits:    ", 8 * sound.getsampwidth())
    print("rate:    ", rate)
    print("seconds: ", frames / rate)
