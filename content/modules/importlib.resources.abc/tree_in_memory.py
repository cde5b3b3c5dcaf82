from importlib.resources.abc import Traversable
from io import BytesIO, StringIO


class Memory(Traversable):
    name = ""

    def __init__(self, content, name=""):
        self.content, self.name = content, name

    def is_dir(self): return isinstance(self.content, dict)
    def is_file(self): return isinstance(self.content, str)

    def joinpath(self, name):
        found = self.content.get(name) if self.is_dir() else None
        return Memory(found, name)

    def iterdir(self):
        return (Memory(what, name) for name, what in self.content.items())

    def open(self, mode="r", **options):
        if not self.is_file():
            raise FileNotFoundError(self.name)
        text = self.content
        return BytesIO(text.encode()) if "b" in mode else StringIO(text)


def greeting(data, language):
    file = data / "greetings" / f"{language}.txt"
    return file.read_text(encoding="utf-8") if file.is_file() else "Hello"


fake = Memory({"greetings": {"fr.txt": "Bonjour"}})
for language in ("fr", "it"):
    print(language, greeting(fake, language))
