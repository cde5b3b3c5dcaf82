import warnings


def load(path, encoding=None):
    if encoding is None:
        warnings.warn("no encoding given, guessing", UserWarning, stacklevel=2)
    return f"{path} as {encoding or 'utf-8'}"


with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        load("names.txt")
    except UserWarning as warning:
        print("now an exception:", warning)
    print(load("names.txt", encoding="latin-1"))
