import ctypes

strlen = ctypes.CDLL(None).strlen
print("str:  ", strlen("Darjeeling"))
print("bytes:", strlen(b"Darjeeling"))
try:
    strlen(2.5)
except ctypes.ArgumentError:
    print("float: ArgumentError")
