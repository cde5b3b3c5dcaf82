import unittest


class OrderTest(unittest.TestCase):
    def test_wrong_sum(self):
        self.assertEqual(2 + 2, 5)

    def test_breaks(self):
        {}["price"]

    def test_fine(self):
        self.assertIn("tea", ["tea", "mug"])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(OrderTest)
result = suite.run(unittest.TestResult())
for kind, cases in (("failure", result.failures), ("error", result.errors)):
    for test, text in cases:
        name = test.id().split(".")[-1]
        print(f"{kind}: {name}: {text.splitlines()[-1]}")
