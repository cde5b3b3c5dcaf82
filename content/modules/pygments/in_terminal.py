from pygments import highlight
from pygments.formatters import Terminal256Formatter, TerminalFormatter
from pygments.lexers import JsonLexer

answer = "[2.5]"
for formatter in (TerminalFormatter(), Terminal256Formatter(style="monokai")):
    coloured = highlight(answer, JsonLexer(), formatter)
    print(coloured.replace("\x1b", "ESC"), end="")  # print(coloured)
