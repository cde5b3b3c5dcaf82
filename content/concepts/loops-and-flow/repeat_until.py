answers = iter(["", "forty", "40"])  # as somebody would type them

while True:
    text = next(answers)
    print("typed:", repr(text))
    if text.isdecimal():
        break
print("size:", int(text))

lines = iter(["tea", "milk", ""])
while line := next(lines):  # reads first, then looks whether to go on
    print("bought", line)
