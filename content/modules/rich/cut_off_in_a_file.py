from rich.console import Console

path = "/srv/" + "archive/" * 12 + "tea.txt"
with open("report.txt", "w") as file:
    Console(file=file).print(path)
    Console(file=file, soft_wrap=True).print(path)
with open("report.txt") as file:
    print([len(line) for line in file.read().splitlines()])
