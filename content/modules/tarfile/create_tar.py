# set-up: a folder of sources
from pathlib import Path

for name in ("src/app.py", "src/util/text.py", "src/util/text.pyc"):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("content")
# end of set-up
import tarfile


def clean(member):
    if member.name.endswith(".pyc"):
        return None
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


with tarfile.open("app-1.0.tar.gz", "w:gz") as archive:
    archive.add("src", arcname="app-1.0", filter=clean)

with tarfile.open("app-1.0.tar.gz") as archive:
    for name in sorted(archive.getnames()):
        print(name)
