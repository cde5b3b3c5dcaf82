import io
import struct
import wave


def chunks(file, order="<"):  # was chunk.Chunk; ">" reads AIFF
    while len(head := file.read(8)) == 8:
        tag, size = struct.unpack(f"{order}4sI", head)
        yield tag.decode("ascii"), file.read(size)
        file.seek(size % 2, 1)


sound = io.BytesIO()
with wave.open(sound, "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(8000)
    out.writeframes(bytes(320))

sound.seek(0)
print("form:", sound.read(12)[8:])
for tag, data in chunks(sound):
    print(f"{tag!r:8}{len(data):5} bytes, starts {data[:6].hex(' ')}")
