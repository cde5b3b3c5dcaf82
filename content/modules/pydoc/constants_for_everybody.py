# set-up: the server of pydoc, and a file beside it
import pydoc
import re
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

Path("shop.py").write_text("print('importing')\nTOKEN = 'rain-coat-7'\n")
server = subprocess.Popen(
    [sys.executable, "-u", "-m", pydoc.__name__, "-p", "0"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
)  # fmt: skip
address = re.search(r"http://\S+/", server.stdout.readline())[0]
# end of set-up
with urlopen(address + "shop.html") as answer:
    page = answer.read().decode()
print("TOKEN is", re.search("TOKEN.*?'(.*?)'", page)[1])
output, _ = server.communicate("q\n")
print("shop was imported:", "importing" in output)
