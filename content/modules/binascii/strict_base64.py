import binascii

print(binascii.b2a_base64(b"tide table"))
print(binascii.b2a_base64(b"tide table", newline=False))

for text in ("dGlkZQ==", "dGl kZQ==", "dGlkZR==", "dGlkZQ"):
    answers = []
    for strict in (False, True):
        try:
            answers.append(binascii.a2b_base64(text, strict_mode=strict))
        except ValueError:  # binascii.Error, or not ASCII
            answers.append("error")
    print(f"{text:13} lenient: {answers[0]!s:9} strict: {answers[1]}")
