# set-up: a compressed module, and a damaged one
import zlib
from pathlib import Path

source = "".join(f"route_{n} = {n * 7} % 60\n" for n in range(200))
Path("routes.py.z").write_bytes(zlib.compress(source.encode()))
Path("damaged.py.z").write_bytes(b"not compressed")
# end of set-up
import sys
import zlib
from importlib.abc import FileLoader, SourceLoader
from importlib.util import module_from_spec, spec_from_loader


class ZlibLoader(FileLoader, SourceLoader):
    def get_data(self, path):
        return zlib.decompress(super().get_data(path))


for name in ("routes", "damaged"):
    loader = ZlibLoader(name, f"{name}.py.z")
    module = module_from_spec(spec_from_loader(name, loader))
    sys.modules[name] = module  # as import does; dataclasses look there
    try:
        loader.exec_module(module)
    except zlib.error as error:
        del sys.modules[name]
        print(f"{name}: {type(error).__module__}.{type(error).__name__}")
        continue
    print(f"{name}: route 12 leaves at minute {module.route_12}")
    print(f"{name}: {len(loader.get_source(name))} characters of source")
