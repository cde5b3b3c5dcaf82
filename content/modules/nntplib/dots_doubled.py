received = ["The hidden files are", "..bashrc", "...and others", "."]
text = []
for line in received:
    if line == ".":
        break
    text.append(line.removeprefix("."))  # takes one dot, if there is one
print(received[1:3])
print(text[1:])
