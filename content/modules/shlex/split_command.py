import shlex

line = "convert 'summer 2025.png' -resize 50% --title=\"By the lake\""
print("str.split:  ", line.split()[1:3])
print("shlex.split:", shlex.split(line)[1:3])
print(shlex.split(line)[-1])

for text in (r"cp My\ Songs backup", "echo $HOME *.txt", "sort  # by name"):
    print(shlex.split(text, comments=True))
