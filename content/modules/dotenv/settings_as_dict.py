# set-up: two files
from pathlib import Path

Path("shared.env").write_text("HOST=localhost\nPORT=8000\nMODE\n")
Path("test.env").write_text("PORT=9000\n")
# end of set-up
import os
from io import StringIO

from dotenv import dotenv_values

print(dict(dotenv_values("shared.env")))
settings = {
    **dotenv_values("shared.env"),
    **dotenv_values("test.env"),
}
print(settings["HOST"], int(settings["PORT"]))
print("HOST" in os.environ)
print(dict(dotenv_values("lost.env")))
print(dict(dotenv_values(stream=StringIO("COLOUR=blue"))))
