import quopri

letter = "Gr\u00fc\u00dfe aus K\u00f6ln, " + "und bis zum Fr\u00fchling " * 2
coded = quopri.encodestring(letter.encode("utf-8"))
print(coded.decode("ascii"))
print("lines:", [len(line) for line in coded.splitlines()])
print("back: ", quopri.decodestring(coded).decode("utf-8") == letter)

word = "Caf\u00e9 noir".encode("utf-8")
print(quopri.encodestring(word, header=True))
print(quopri.encodestring(word, quotetabs=True))
