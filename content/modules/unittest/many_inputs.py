import unittest


def is_even(number):
    return number % 2 == 0 and number != 4  # a bug, to be found


class EvenTest(unittest.TestCase):
    def test_even_numbers(self):
        for number in (0, 2, 4, 6):
            with self.subTest(number=number):
                self.assertTrue(is_even(number))


suite = unittest.defaultTestLoader.loadTestsFromTestCase(EvenTest)
result = suite.run(unittest.TestResult())
for test, _ in result.failures + result.errors:
    print("failed:", test.id().split(".", 2)[-1])
print("all good:", result.wasSuccessful())
