from pathlib import Path
from tempfile import NamedTemporaryFile

with NamedTemporaryFile("w", encoding="utf-8") as file:
    file.write("tea")
    print(repr(Path(file.name).read_text(encoding="utf-8")))
    file.flush()
    print(repr(Path(file.name).read_text(encoding="utf-8")))
