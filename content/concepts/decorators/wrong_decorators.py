def loud(function):
    def wrapper(text):
        return function(text).upper()

    return wrapper


def forgetful(function):
    def wrapper(text):
        return function(text).upper()  # and "return wrapper" is missing


def repeated(times):
    def decorate(function):
        return lambda text: " ".join([function(text)] * times)

    return decorate


def greet(name, greeting="Hello"):
    return f"{greeting} {name}"


for title, attempt in {
    "no return": lambda: forgetful(greet)("Ada"),
    "@loud()": lambda: loud()(greet),
    "@repeated": lambda: repeated(greet)("Ada", "Hi"),
    "one argument": lambda: loud(greet)("Ada", "Hi"),
}.items():
    try:
        attempt()
    except TypeError as error:
        print(f"{title:<12} {error}")
