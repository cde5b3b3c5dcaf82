import sys
from importlib.abc import PathEntryFinder
from importlib.machinery import ModuleSpec

DRAWERS = {"memory:drafts": {"poem": "title = 'Autumn'"},
           "memory:final": {"poem": "title = 'Winter'",
                            "cover": "colour = 'blue'"}}


class Drawer(PathEntryFinder):
    def __init__(self, entry):
        if entry not in DRAWERS:
            raise ImportError(f"not for me: {entry}")
        self.entry, self.sources = entry, DRAWERS[entry]

    def find_spec(self, name, target=None):
        return ModuleSpec(name, self) if name in self.sources else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))


sys.path_hooks.append(Drawer)
sys.path[:0] = ["memory:drafts", "memory:final"]

import cover
import poem

print(f"poem  {poem.title:7} {poem.__spec__.loader.entry}")
print(f"cover {cover.colour:7} {cover.__spec__.loader.entry}")
