import readline
from pathlib import Path

HISTORY = Path(".weather_history")


def start():
    readline.clear_history()
    try:
        readline.read_history_file(HISTORY)
    except FileNotFoundError:
        print("first run")


def end():
    while readline.get_current_history_length() > 3:
        readline.remove_history_item(0)  # the oldest
    readline.write_history_file(HISTORY)


for commands in (["weather york", "water 20"], ["weather hull", "quit"]):
    start()
    print("lines from before:", readline.get_current_history_length())
    for command in commands:
        readline.add_history(command)  # input() does this by itself
    end()

start()
print("kept:", readline.get_current_history_length())
