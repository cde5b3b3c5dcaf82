# set-up: the commands of this environment are on the path
import os
import sysconfig

import coverage  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

Path("shop.py").write_text("""\
def price(amount, member=False):
    if member:
        amount = amount * 0.9
    if amount < 20:
        amount = amount + 4.9
    return round(amount, 2)
""")
Path("test_shop.py").write_text("""\
import unittest
from shop import price

class PriceTest(unittest.TestCase):
    def test_member(self):
        self.assertEqual(price(100, member=True), 90)
""")
for line in ("coverage run -m unittest -q test_shop", "coverage report -m"):
    print("$", line)
    done = subprocess.run(line.split(), capture_output=True, text=True)
    print(done.stdout + (done.stderr if done.returncode else ""))
