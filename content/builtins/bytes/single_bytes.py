signal = bytes([72, 105, 33])
print(signal, len(signal))
print("index:", signal[0], " slice:", signal[:1], " list:", list(signal))
print("as a letter:", chr(signal[0]), " code of '!':", ord(b"!"))
print("four zeros:", bytes(4))

try:
    bytes([200, 300])
except ValueError as error:
    print("refused:", error)
try:
    signal[0] = 74
except TypeError as error:
    print("refused:", error)
