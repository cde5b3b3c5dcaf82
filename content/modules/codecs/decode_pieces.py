import codecs

packets = [b"total: \xe2", b"\x82\xac 4", b"0\n"]

try:
    packets[0].decode("utf-8")
except UnicodeDecodeError as error:
    print("one packet alone:", error.reason)

decoder = codecs.getincrementaldecoder("utf-8")()
text = ""
for packet in packets:
    piece = decoder.decode(packet)
    print(f"{packet!r:20} gives {piece!r}")
    text += piece
text += decoder.decode(b"", final=True)  # complains about a cut character
print(text.strip())
