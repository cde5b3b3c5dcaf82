text = hex(255)
for arguments in (("ff",), ("ff", 16), (text,), (text, 0)):
    try:
        print(arguments, int(*arguments))
    except ValueError as error:
        print(arguments, type(error).__name__)
