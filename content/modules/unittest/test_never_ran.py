import unittest

class BasketTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(250 + 199, 449)

    def tset_discount(self):
        self.fail("should have been noticed")

suite = unittest.defaultTestLoader.loadTestsFromTestCase(BasketTest)
result = suite.run(unittest.TestResult())
print(result.testsRun, "test, all good:", result.wasSuccessful())
