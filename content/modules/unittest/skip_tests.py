import sys
import unittest


class PathTest(unittest.TestCase):
    @unittest.skipIf(sys.version_info >= (3, 0), "only for Python 2")
    def test_old_strings(self):
        self.fail("never reached")

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertEqual(round(2.675, 2), 2.68)

    def test_plain(self):
        self.assertTrue(True)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(PathTest)
result = suite.run(unittest.TestResult())
print("skipped:", [reason for _, reason in result.skipped])
print("failed as expected:", len(result.expectedFailures))
