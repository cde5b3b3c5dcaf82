from pathlib import Path
from tempfile import TemporaryDirectory

name = TemporaryDirectory().name
print(Path(name).exists())
folder = TemporaryDirectory()
print(Path(folder.name).exists())
folder.cleanup()
