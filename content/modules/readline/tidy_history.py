import readline

typed = ["weather york", "login s3cret", "weather york", "help"]
for line in typed:
    readline.add_history(line)


def lines():
    count = readline.get_current_history_length()
    return [readline.get_history_item(n) for n in range(1, count + 1)]


print(lines())
readline.replace_history_item(3, "help weather")

for place in reversed(range(readline.get_current_history_length())):
    if readline.get_history_item(place + 1).startswith("login "):
        readline.remove_history_item(place)
print(lines())

try:
    readline.remove_history_item(99)
except ValueError as error:
    print("ValueError:", error)
