import tempfile
import unittest
from pathlib import Path

seen = []


class NotesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.notes = Path(folder.name) / "notes.txt"
        seen.append(self.notes)

    def test_starts_missing(self):
        self.assertFalse(self.notes.exists())

    def test_can_be_written(self):
        self.notes.write_text("buy tea")
        self.assertEqual(self.notes.read_text(), "buy tea")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(NotesTest)
result = suite.run(unittest.TestResult())
print(result.testsRun, "tests, all good:", result.wasSuccessful())
print("a folder for each:", len(set(seen)))
print("left behind:", sum(path.parent.exists() for path in seen))
