# set-up: a test file
from pathlib import Path

Path("test_shop.py").write_text("""\
import unittest
import __main__

class TestShop(unittest.TestCase):
    def test_main(self):
        print(__name__, "runs under", __main__.__spec__.name)
""")
# end of set-up
import subprocess
import sys

import __main__

print(__name__, "runs as a script:", __main__.__spec__ is None, flush=True)
command = [sys.executable, "-m", "unittest", "test_shop"]
subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
