import sys
from importlib import reload
from pathlib import Path

sys.dont_write_bytecode = True  # see "A change that is not noticed"

source = '''
try:
    connection
except NameError:
    print("connecting ...")
    connection = {"server": "db1", "queries": 0}

visits = 0

def greeting():
    return "GREETING"
'''
Path("server.py").write_text(source.replace("GREETING", "Hello"))

import server

server.connection["queries"] = server.visits = 12
Path("server.py").write_text(source.replace("GREETING", "Welcome back"))
reload(server)

print(server.greeting())
print("kept: ", server.connection)
print("reset:", server.visits)
