import zlib

sender = zlib.compressobj()
receiver = zlib.decompressobj()

for reading in ["21.5 C", "21.7 C", "22.0 C"]:
    packet = sender.compress(reading.encode() + b"\n")
    packet += sender.flush(zlib.Z_SYNC_FLUSH)
    print("received:", receiver.decompress(packet))

rest = sender.flush()  # the end of the stream
print("at the end:", receiver.decompress(rest), receiver.eof)
