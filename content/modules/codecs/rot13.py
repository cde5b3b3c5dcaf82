import codecs

riddle = "What has keys but opens no locks?"
answer = codecs.encode("A piano", "rot13")
print(riddle, answer)
print("solved:", codecs.decode(answer, "rot13"))

try:
    "A piano".encode("rot13")
except LookupError as error:
    print(type(error).__name__, "from str.encode")

print(codecs.encode(b"piano", "hex"), codecs.decode(b"7069616e6f", "hex"))
