for error in (KeyError, FileNotFoundError, UnicodeDecodeError,
              KeyboardInterrupt):
    line = [ancestor.__name__ for ancestor in error.__mro__]
    print(" < ".join(line[: line.index("BaseException") + 1]))

for error in (KeyError, KeyboardInterrupt):
    caught = "catches" if issubclass(error, Exception) else "lets through"
    print("except Exception", caught, error.__name__)
