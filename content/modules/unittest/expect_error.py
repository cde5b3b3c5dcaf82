import unittest


def withdraw(balance, amount):
    if amount > balance:
        raise ValueError(f"only {balance} left")
    return balance - amount


class WithdrawTest(unittest.TestCase):
    def test_too_much_is_refused(self):
        with self.assertRaises(ValueError) as caught:
            withdraw(20, 50)
        self.assertIn("20", str(caught.exception))

    def test_message_says_what_is_left(self):
        with self.assertRaisesRegex(ValueError, r"only \d+ left"):
            withdraw(20, 50)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(WithdrawTest)
result = suite.run(unittest.TestResult())
print(result.testsRun, "tests, all good:", result.wasSuccessful())
