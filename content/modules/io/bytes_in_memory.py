import io
import wave

sound = io.BytesIO()
with wave.open(sound, "wb") as writer:  # wants a name or an open file
    writer.setnchannels(1)
    writer.setsampwidth(2)
    writer.setframerate(8000)
    writer.writeframes(bytes(2 * 8000))  # one second of silence

print("position:", sound.tell(), "| left to read:", sound.read())
sound.seek(0)
print("begins with:", sound.read(4))

sound.seek(0)
with wave.open(sound) as reader:
    print("seconds:", reader.getnframes() / reader.getframerate())

data = sound.getvalue()
print("size:", len(data), "bytes")
