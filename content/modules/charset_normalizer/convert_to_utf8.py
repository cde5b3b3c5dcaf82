# set-up: a folder of old files
from pathlib import Path

Path("old").mkdir()
Path("old/ru.txt").write_bytes("Это старый файл, его никто давно не "
                               "открывал и не читал.\n".encode("koi8-r"))
Path("old/pl.txt").write_bytes("Zażółć gęślą jaźń. Wszystkie pliki są "
                               "już bardzo stare.\n".encode("iso8859-2"))
Path("old/icon.txt").write_bytes(bytes(range(256)) * 8)
# end of set-up
from pathlib import Path

from charset_normalizer import from_path

possible = ["utf_8", "iso8859_2", "koi8_r"]  # as their writers had
new = Path("new")
new.mkdir(exist_ok=True)
for path in sorted(Path("old").glob("*.txt")):
    match = from_path(path, cp_isolation=possible).best()
    if match is None:
        print(path.name, "- left as it is")
        continue
    (new / path.name).write_bytes(match.output("utf-8"))
    print(path.name, "-", (new / path.name).read_text("utf-8")[:17])
