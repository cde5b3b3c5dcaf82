import io
import unittest


def slug(title):
    return "-".join(title.lower().split())


class SlugTest(unittest.TestCase):
    def test_words_are_joined(self):
        self.assertEqual(slug("Copy a File"), "copy-a-file")

    def test_white_space_is_ignored(self):
        self.assertEqual(slug("  Copy \t File "), "copy-file")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(SlugTest)
report = io.StringIO()
unittest.TextTestRunner(report, verbosity=2).run(suite)
for line in report.getvalue().splitlines():
    if line.endswith("ok") or line == "OK":
        print(line.replace("__main__.", ""))
