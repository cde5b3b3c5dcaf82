words = ["--name", "report", "--verbose", "--copies", "3", "--size"]
options = {}

rest = iter(words)
for word in rest:
    if word == "--verbose":
        options[word] = True
    else:
        options[word] = next(rest, "value missing")
for name, value in options.items():
    print(f"{name:10} {value}")

try:
    next(words)
except TypeError as error:
    print(error)
