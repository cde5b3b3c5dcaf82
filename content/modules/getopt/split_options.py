import getopt

words = ["-v", "-o", "summer.zip", "--level=9", "beach.jpg", "dunes.jpg"]

options, files = getopt.getopt(words, "vo:", ["verbose", "output=", "level="])
for option, value in options:
    print(f"{option:8} {value!r}")
print("files:", files)

settings = {"verbose": False, "output": "out.zip", "level": 6}
for option, value in options:
    if option in ("-v", "--verbose"):
        settings["verbose"] = True
    elif option in ("-o", "--output"):
        settings["output"] = value
    elif option == "--level":
        settings["level"] = int(value)
print(settings)
