import io
import struct
import wave


def chunks(file, order="<"):  # was chunk.Chunk; ">" reads AIFF
    while head := file.read(8):
        if len(head) < 8:
            raise EOFError("the head of a chunk is cut off")
        tag, size = struct.unpack(f"{order}4sI", head)
        data = file.read(size)
        if len(data) < size:
            raise EOFError(f"chunk {tag!r} is cut off")
        yield tag.decode("latin-1"), data
        file.read(size % 2)


sound = io.BytesIO()
with wave.open(sound, "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(8000)
    out.writeframes(bytes(320))

sound.seek(0)
print("form:", sound.read(12)[8:])
for tag, data in chunks(sound):
    print(f"{tag!r:7} {len(data):5} bytes, starts {data[:6].hex(' ')}")
