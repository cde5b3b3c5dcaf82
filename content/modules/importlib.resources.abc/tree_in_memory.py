from importlib.resources.abc import Traversable
from io import BytesIO, TextIOWrapper


class Memory(Traversable):
    name = ""

    def __init__(self, content, name=""):
        self.content, self.name = content, name

    def is_dir(self): return isinstance(self.content, dict)
    def is_file(self): return isinstance(self.content, (str, bytes))

    def joinpath(self, *names):
        found = self
        for name in "/".join(names).split("/") if names else ():
            inside = found.content.get(name) if found.is_dir() else None
            found = Memory(inside, name)
        return found

    def iterdir(self):
        return (Memory(what, name) for name, what in self.content.items())

    def open(self, mode="r", **options):
        if not self.is_file():
            raise FileNotFoundError(self.name)
        data = self.content
        file = BytesIO(data.encode() if isinstance(data, str) else data)
        return file if "b" in mode else TextIOWrapper(file, **options)


def greeting(data, language):
    file = data / "greetings" / f"{language}.txt"
    return file.read_text(encoding="utf-8") if file.is_file() else "Hello"


fake = Memory({"greetings": {"fr.txt": "Bonjour"}})
for language in ("fr", "it"):
    print(language, greeting(fake, language))
