import unittest


class CompareTest(unittest.TestCase):
    def test_floats(self):
        self.assertNotEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(0.1 + 0.2, 0.3, places=9)

    def test_any_order(self):
        self.assertCountEqual(["tea", "mug", "tea"], ["mug", "tea", "tea"])

    def test_dictionaries(self):
        self.assertEqual({"tea": 2, "mug": 1}, {"tea": 2, "mug": 3})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(CompareTest)
result = suite.run(unittest.TestResult())
for test, text in result.failures:
    print(test.id().split(".")[-1])
    print(text.split("AssertionError: ")[1], end="")
print("other errors:", len(result.errors))
