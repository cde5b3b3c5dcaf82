# set-up: an archive made by a stranger
import io
import os
import tarfile

os.mkdir("inbox")
with tarfile.open("gift.tar", "w") as archive:
    member = tarfile.TarInfo("../settings.ini")
    member.size = 4
    archive.addfile(member, io.BytesIO(b"evil"))
# end of set-up
import tarfile
from pathlib import Path

for chosen in ("data", "fully_trusted"):
    with tarfile.open("gift.tar") as archive:
        try:
            archive.extractall("inbox", filter=chosen)
        except tarfile.OutsideDestinationError as error:
            print(type(error).__name__)
    print(chosen, Path("settings.ini").exists())
