import base64
import binascii

samples = ["SGVsbG8=", "SGVsbG8", "SGVs bG8=", "SGVs*bG8=", "SGVsb", "é"]


def decode(text, **options):
    try:
        return base64.b64decode(text, **options)
    except binascii.Error:
        return "binascii.Error"
    except ValueError:
        return "ValueError"


print("text        as usual        validate=True")
for text in samples:
    usual, strict = decode(text), decode(text, validate=True)
    print(f"{text:11} {usual!s:15} {strict!s}")

without = "".join("SGVs bG8".split())  # blanks and line ends do not count
print(decode(without + "=" * (-len(without) % 4)))
