from encodings.idna import ToASCII, ToUnicode

print(ToASCII("straße").decode())
newer = b"xn--" + "straße".encode("punycode")  # what browsers ask for
print(newer.decode())
try:
    print(ToUnicode(newer))
except UnicodeError:
    print("This codec cannot read it.")
