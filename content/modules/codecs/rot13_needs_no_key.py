import codecs

hidden = codecs.encode("Meet me at noon", "rot13")
print(hidden)
print(codecs.encode(hidden, "rot13"))
