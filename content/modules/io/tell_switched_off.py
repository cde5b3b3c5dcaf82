import io

with io.TextIOWrapper(io.BytesIO(b"tea\ncake\n")) as menu:
    for line in menu:
        try:
            menu.tell()
        except OSError as error:
            print("OSError:", error)
    menu.seek(0)
    while line := menu.readline():
        print(line.rstrip(), menu.tell())
