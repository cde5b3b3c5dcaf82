import sys
from contextlib import contextmanager


class Refuse:
    def __init__(self, names):
        self.names = names

    def find_spec(self, name, path=None, target=None):
        if name in self.names:
            raise ModuleNotFoundError(f"{name} is switched off", name=name)


@contextmanager
def without(*names):
    inside = tuple(f"{name}." for name in names)
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules)
              if name in names or name.startswith(inside)}
    finder = Refuse(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        sys.modules.update(hidden)


for situation in (without("tomllib"), without()):
    with situation:
        try:
            import tomllib
            print("reads", tomllib.loads("port = 80"))
        except ModuleNotFoundError as error:
            print(f"{error}: using the defaults")
