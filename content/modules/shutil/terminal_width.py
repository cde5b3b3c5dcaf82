import shutil
import textwrap

columns, lines = shutil.get_terminal_size()
print(f"{columns} columns, {lines} lines")

heading = "Opening hours"
text = "The shop is open from nine to six, on Saturdays from ten to two."
width = min(columns, 40)
print(heading.center(width, "-"))
print(textwrap.fill(text, width))
