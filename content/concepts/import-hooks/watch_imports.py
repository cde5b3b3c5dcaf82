import sys
from pathlib import Path


class Watcher:
    def __init__(self):
        self.seen = []

    def find_spec(self, name, path=None, target=None):
        self.seen.append(name)
        return None


Path("report.py").write_text("import layout\nimport sys\nimport layout\n")
Path("layout.py").write_text("import colorsys\n")

watcher = Watcher()
sys.meta_path.insert(0, watcher)
import report

sys.meta_path.remove(watcher)
print("looked for:", watcher.seen)
