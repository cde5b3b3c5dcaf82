import binascii


def number(text):
    try:
        return int(binascii.unhexlify(text))
    except binascii.Error:  # below ValueError it would never be reached
        return "not hexadecimal"
    except ValueError:
        return "not a number"


for text in ("3432", "343", "746561"):
    print(text, "->", number(text))
print("a ValueError:", issubclass(binascii.Error, ValueError))
