import inspect


def log(message):
    caller = inspect.currentframe().f_back
    print(f"{caller.f_code.co_name}, line {caller.f_lineno}: {message}")


def checkout():
    log("paying")


def main():
    checkout()
    log("done")
    print([call.function for call in inspect.stack()])


main()
