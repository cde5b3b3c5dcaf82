# set-up: a module
from pathlib import Path

Path("bakery.py").write_text('"""Ovens, loaves and prices."""\n')
# end of set-up
import pydoc
import re
import subprocess
import sys
from urllib.request import urlopen

server = subprocess.Popen(
    [sys.executable, "-u", "-m", pydoc.__name__, "-p", "0"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
)
said = server.stdout.readline()
if not (found := re.search(r"http://\S+/", said)):
    raise SystemExit(said)  # such as a port that is taken
address = found[0]
with urlopen(address + "bakery.html") as answer:
    page = answer.read().decode()
page = page.replace("&nbsp;", " ")
for pattern in ("<title>(.*?)</title>", "Ovens.*?prices"):
    print("found:", re.search(pattern, page)[0])

server.communicate("q\n")
print("ended with status", server.returncode)
