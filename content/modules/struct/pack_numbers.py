import struct

station, temperature, humidity = 17, -4.5, 81

message = struct.pack("<HfB", station, temperature, humidity)
print(message.hex(" "))
print(len(message), "bytes")

station, temperature, humidity = struct.unpack("<HfB", message)
print(station, temperature, humidity)

print("little-endian:", struct.pack("<I", 1).hex(" "))
print("big-endian:   ", struct.pack(">I", 1).hex(" "))
