half = chr(0xD83D)
try:
    half.encode("utf-8")
except UnicodeEncodeError as error:
    print(error.reason)

print(half.encode("utf-8", "surrogatepass"))
print("whole character:", chr(0x1F600).encode("utf-8"))
