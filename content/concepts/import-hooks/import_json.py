import json
import sys
from importlib.util import spec_from_loader
from pathlib import Path


class JsonImporter:
    def find_spec(self, name, path=None, target=None):
        for folder in path or sys.path:
            file = Path(folder, name.rpartition(".")[2] + ".json")
            if file.is_file():
                return spec_from_loader(name, self, origin=str(file))

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        text = Path(module.__spec__.origin).read_text(encoding="utf-8")
        vars(module).update(json.loads(text))


Path("stations.json").write_text('{"oslo": [59.9, 10.7], "rome": [41.9, 12.5]}')
sys.meta_path.append(JsonImporter())

import stations

print("Oslo lies at", stations.oslo)
print("from", Path(stations.__spec__.origin).name)
