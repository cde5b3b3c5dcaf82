from charset_normalizer import detect, from_bytes

data = ("Съешь ещё этих мягких французских булок, "
        "да выпей же чаю").encode("cp1251")

match = from_bytes(data).best()
print(match.encoding, match.language)
print(str(match)[:20])
print("the same in:", match.could_be_from_charset[:3])

answer = detect(data)  # as chardet has it
print(answer["encoding"], data.decode(answer["encoding"]) == str(match))
print(detect(b"")["encoding"], from_bytes(b"plain").best().encoding)
