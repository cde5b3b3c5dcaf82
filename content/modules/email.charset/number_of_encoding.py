from email.charset import BASE64, QP, SHORTEST, Charset

names = {QP: "QP", BASE64: "BASE64", SHORTEST: "SHORTEST", None: "none"}
for charset in (Charset("utf-8"), Charset("us-ascii")):
    numbers = charset.header_encoding, charset.body_encoding
    print(charset, numbers, [names[number] for number in numbers])
