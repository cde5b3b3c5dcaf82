import textwrap

try:
    textwrap.wrap("some words", width=0)
except ValueError as error:
    print("refused:", error)
