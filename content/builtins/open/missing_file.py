try:
    with open("settings.txt", encoding="utf-8") as file:
        settings = file.read()
except FileNotFoundError as error:
    print("not there:", error.filename)
    settings = "colour = blue\n"

for attempt in (1, 2):
    try:
        with open("settings.txt", "x", encoding="utf-8") as file:
            print("written:", file.write(settings), "characters")
    except FileExistsError:
        print("kept the file that is already there")
