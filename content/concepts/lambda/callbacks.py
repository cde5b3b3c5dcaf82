import re
from collections import defaultdict

rooms = defaultdict(lambda: "reception", {"Ada": "101"})
print(rooms["Ada"], "and", rooms["Bob"])

text = "tea 2.50, cup 8.00"
print(re.sub(r"\d+\.\d+", lambda match: f"{float(match[0]) * 2:.2f}", text))

actions = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
}
print(actions["-"](8, 2.5))


class Button:
    def __init__(self, text, command):
        self.text, self.command = text, command


saved = []
button = Button("Save", command=lambda: saved.append("letter.txt"))
print("before the click:", saved)
button.command()
print("after it:        ", saved)
