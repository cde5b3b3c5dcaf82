from encodings.idna import ToASCII

genuine = "apple"
forged = "аpple"
print(genuine, forged, genuine == forged)
for label in (genuine, forged):
    print(ToASCII(label).decode())
