# set-up: a file .env with everything
from pathlib import Path

Path(".env").write_text(r"""
HOST=db.example.org
URL=postgresql://${HOST}:${PORT:-5432}/shop
PLAIN = blanks around are cut   # so is this
QUOTED="kept #1\nand a second line"
SINGLE='no ${HOST} and no \n'
export SHELL_STYLE=yes
EMPTY=
KEY="-----BEGIN-----
abc
-----END-----"
""")
# end of set-up
from dotenv import dotenv_values

for name, value in dotenv_values(".env").items():
    print(f"{name:12} {value!r}")
print(dotenv_values(".env", interpolate=False)["URL"])
