import unittest

class ShopTest(unittest.TestCase):
    def test_9_open(self):
        print("open")

    def test_10_sell(self):
        print("sell")

    def test_11_close(self):
        print("close")

unittest.defaultTestLoader.loadTestsFromTestCase(ShopTest).debug()
