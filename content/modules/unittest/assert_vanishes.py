import subprocess
import sys
import unittest

class SumTest(unittest.TestCase):
    def test_statement(self):
        assert 2 + 2 == 5

    def test_method(self):
        self.assertEqual(2 + 2, 5)

if __debug__:
    subprocess.run([sys.executable, "-O", __file__], check=True)
for name in ("test_statement", "test_method"):
    print(f"{__debug__=} {name} passes:", SumTest(name).run().wasSuccessful())
