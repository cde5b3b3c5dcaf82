# set-up: a program
from pathlib import Path

Path("clock").mkdir(exist_ok=True)
Path("clock/__main__.py").write_text("print('12:30')\n")
# end of set-up
import zipapp
from io import BytesIO
from pathlib import Path

zipapp.create_archive("clock", "clock.pyz", interpreter="/usr/bin/env python3")
print(Path("clock.pyz").read_bytes().splitlines()[0])

zipapp.create_archive("clock.pyz", "server.pyz",
                      interpreter="/opt/python3.13/bin/python3")
for name in ("clock.pyz", "server.pyz"):
    print(f"{name:10} {zipapp.get_interpreter(name)}")

new = BytesIO()   # in its own place: by way of memory
zipapp.create_archive("clock.pyz", new, interpreter="/usr/bin/python3")
Path("clock.pyz").write_bytes(new.getvalue())
print(zipapp.get_interpreter("clock.pyz"))
