# set-up: an archive with a script and a link to it
from stat import S_IFLNK
from zipfile import ZipFile, ZipInfo

with ZipFile("tool.zip", "w") as archive:
    for name, mode, text in (("run.sh", 0o755, ""), ("go", S_IFLNK, "run.sh")):
        member = ZipInfo(name)
        member.external_attr = mode << 16
        archive.writestr(member, text)
# end of set-up
from pathlib import Path
from zipfile import ZipFile

with ZipFile("tool.zip") as archive:
    link = Path(archive.extract("go"))
    print("link:", link.is_symlink(), link.read_text())
    script = Path(archive.extract("run.sh"))
    print("executable:", script.stat().st_mode & 0o100 != 0)
    script.chmod(archive.getinfo("run.sh").external_attr >> 16 & 0o777)
    print("executable:", script.stat().st_mode & 0o100 != 0)
