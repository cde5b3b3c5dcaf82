# set-up: two files and a list of checksums
from pathlib import Path

Path("app.tar").write_bytes(b"release 1.4")
Path("docs.tar").write_bytes(b"half a downl")
Path("SHA256SUMS").write_text(
    "E152B604C31093B19AE5CFDDBDF1C9EEC1CC39D8A172959A14159CAA58A51B5F"
    " *app.tar\n"
    "230a36d3c0801f61f190afd650cdbbe8411c302cb8951a3c0c2874a3e71f4a51"
    "  docs.tar\n\n"
    "230a36d3c0801f61f190afd650cdbbe8411c302cb8951a3c0c2874a3e71f4a51"
    "  my photos.tar\n"
)
# end of set-up
import hashlib
from pathlib import Path

lines = Path("SHA256SUMS").read_text(encoding="utf-8-sig").splitlines()
for line in filter(str.strip, lines):
    expected, _, name = line.partition(" ")
    name = name[1:]  # after a second blank, or a star
    try:
        with open(name, "rb") as file:
            actual = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:  # missing, a folder, no name
        print(f"{name:13} NOT READ: {type(error).__name__}")
    else:
        print(f"{name:13} {'OK' if actual == expected.lower() else 'FAILED'}")
