import sys
from pathlib import Path

Path("xmlrpc.py").write_text("note = 'my experiments with xmlrpc'\n")

try:
    import xmlrpc.client
except ModuleNotFoundError as error:
    print(error)
print("found instead:", Path(sys.modules["xmlrpc"].__file__).name)

Path("xmlrpc.py").rename("xmlrpc_experiments.py")
del sys.modules["xmlrpc"]  # in a new program it would not be there

import xmlrpc.client

print("after renaming:", xmlrpc.client.dumps((7,)).count("<int>7</int>"))
