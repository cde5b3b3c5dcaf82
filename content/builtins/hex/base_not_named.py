text = hex(255)
for arguments in ((text,), (text, 16), (text, 0), ("ff", 16)):
    try:
        print(arguments, int(*arguments))
    except ValueError as error:
        print(arguments, type(error).__name__)
