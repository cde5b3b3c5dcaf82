import sys
from importlib.machinery import PathFinder, SourceFileLoader
from importlib.util import decode_source
from pathlib import Path


class BritishLoader(SourceFileLoader):
    def path_stats(self, path):
        raise OSError  # no __pycache__

    def source_to_code(self, data, *rest, **options):
        text = decode_source(data).replace("colour", "color")
        return super().source_to_code(text, *rest, **options)


class BritishFinder:
    def find_spec(self, name, path=None, target=None):
        spec = PathFinder.find_spec(name, path, target)
        loader = spec and spec.loader
        if name.startswith("british_") and isinstance(loader, SourceFileLoader):
            spec.loader = BritishLoader(spec.name, spec.origin)
            return spec


Path("british_paint.py").write_text('''
from coloursys import rgb_to_hsv

hue = round(rgb_to_hsv(0.2, 0.4, 0.4)[0], 2)
''')
sys.meta_path.insert(0, BritishFinder())

import british_paint

print("hue:", british_paint.hue)
