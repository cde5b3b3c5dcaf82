import tomllib

for value in (r'"C:\new"', r'"C:\Users"', r"'C:\Users'"):
    try:
        folder = tomllib.loads(f"folder = {value}")["folder"]
        print(value, "->", repr(folder))
    except tomllib.TOMLDecodeError:
        print(value, "-> TOMLDecodeError")
