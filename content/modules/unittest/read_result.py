import unittest


class OrderTest(unittest.TestCase):
    def test_wrong_sum(self):
        self.assertEqual([2, 2], [2, 5])

    def test_breaks(self):
        {}["price"]

    def test_fine(self):
        self.assertIn("tea", ["tea", "mug"])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(OrderTest)
result = suite.run(unittest.TestResult())
for kind, cases in (("failure", result.failures), ("error", result.errors)):
    for test, text in cases:
        name = str(test).split()[0]
        last = text.rpartition("Traceback (most recent call last):\n")[2]
        lines = last.splitlines()  # those of the traceback are indented
        why = next((line for line in lines if line[:1].strip()), text)
        print(f"{kind}: {name}: {why}")
