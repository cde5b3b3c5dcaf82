for arguments in ((0, -1), (2.0, 3, 5), (2, 3, 5)):
    try:
        print(arguments, pow(*arguments))
    except (ZeroDivisionError, TypeError) as error:
        print(arguments, type(error).__name__)
