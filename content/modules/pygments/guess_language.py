from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.lexers import guess_lexer
from pygments.util import ClassNotFound

for name in ("menu.py", "setup.cfg", "index.html", "notes.xyz"):
    try:
        print(name, "->", get_lexer_for_filename(name).name)
    except ClassNotFound:
        print(name, "-> not known, taken as", get_lexer_by_name("text").name)

for alias in ("js", "c++", "console"):
    lexer = get_lexer_by_name(alias, stripall=True)
    print(alias, "->", lexer.name, lexer.filenames[:2])

print(guess_lexer("#!/usr/bin/env python3\nprint(1)").name)
print(guess_lexer("<?xml version='1.0'?><a/>").name)
