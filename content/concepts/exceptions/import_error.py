try:
    import calender
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error, "- missing:", error.name)

try:
    from math import square_root
except ImportError as error:
    print("ImportError:", str(error).partition(" (")[0], "- in", error.name)

try:
    import tomllib_of_the_future as tomllib
except ImportError:
    import tomllib
print("a fallback:", tomllib.loads("port = 8080"))
