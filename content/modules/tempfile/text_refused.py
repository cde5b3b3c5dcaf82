from tempfile import NamedTemporaryFile

for arguments in ({}, {"mode": "w", "encoding": "utf-8"}):
    with NamedTemporaryFile(**arguments) as file:
        try:
            print(file.write("café"), "characters")
        except TypeError as error:
            print("TypeError:", error)
