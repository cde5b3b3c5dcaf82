from pygments import lex
from pygments.lexers import PythonLexer

code = "\n\nx = 1"
for options in ({}, {"stripnl": False, "ensurenl": False}):
    same = "".join(text for _, text in lex(code, PythonLexer(**options)))
    print(options, repr(same), same == code)
