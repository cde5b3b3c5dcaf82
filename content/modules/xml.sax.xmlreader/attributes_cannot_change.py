from xml.sax.xmlreader import AttributesImpl

cup = AttributesImpl({"size": "2", "colour": "blue"})
try:
    cup["size"] = "3"
except TypeError as error:
    print("TypeError:", error)
cup = AttributesImpl({**dict(cup.items()), "size": "3"})
print(cup["size"], cup["colour"])
