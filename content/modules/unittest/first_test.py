# set-up: the report goes to standard output, without its times
import re
import sys


class Report:
    flush = sys.stdout.flush

    def write(self, text):
        sys.stdout.write(re.sub(r" in \d+\.\d+s", "", text))


sys.stderr = Report()
# end of set-up
import unittest


def slug(title):
    return "-".join(title.lower().split())


class SlugTest(unittest.TestCase):
    def test_words_are_joined(self):
        self.assertEqual(slug("Copy a File"), "copy-a-file")

    def test_white_space_is_ignored(self):
        self.assertEqual(slug("  Copy \t File "), "copy-file")


if __name__ == "__main__":
    unittest.main(verbosity=2)
