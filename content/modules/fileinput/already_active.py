import fileinput
from pathlib import Path

Path("teas.txt").write_text("assam\n")
Path("cups.txt").write_text("small\n")
for opened in (fileinput.input, fileinput.FileInput):
    try:
        for tea in opened("teas.txt"):
            for cup in opened("cups.txt"):
                print(tea.strip(), cup.strip())
    except RuntimeError as error:
        print("RuntimeError:", error)
