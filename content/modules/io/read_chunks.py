import io
import zlib

stream = io.BytesIO(b"All work and no play. " * 500)  # or open(..., "rb")

checksum = 0
sizes = []
while chunk := stream.read(4096):
    sizes.append(len(chunk))
    checksum = zlib.crc32(chunk, checksum)
print("chunks:  ", sizes)

stream.seek(0)
buffer = bytearray(4096)
again = 0
while count := stream.readinto(buffer):
    again = zlib.crc32(memoryview(buffer)[:count], again)
print("one buffer gives the same checksum:", again == checksum)
