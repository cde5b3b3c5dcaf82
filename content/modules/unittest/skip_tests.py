import unittest
from importlib.util import find_spec


class PriceTest(unittest.TestCase):
    @unittest.skipIf(find_spec("till_driver") is None, "no till driver here")
    def test_till_prints(self):
        self.fail("never reached")

    @unittest.expectedFailure
    def test_round_half_up(self):
        self.assertEqual(round(2.675, 2), 2.68)

    def test_sum(self):
        self.assertEqual(sum([250, 199]), 449)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(PriceTest)
result = suite.run(unittest.TestResult())
print("skipped:", [reason for _, reason in result.skipped])
print("failed as expected:", len(result.expectedFailures))
