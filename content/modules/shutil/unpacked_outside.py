import shutil
import tarfile
from pathlib import Path
Path("safe").mkdir()
with tarfile.open("gift.tar", "w") as archive:
    archive.addfile(tarfile.TarInfo("../login.sh"))
for filter in ("fully_trusted", "data"):
    try:
        shutil.unpack_archive("gift.tar", "safe", filter=filter)
        print("written outside:", Path("login.sh").exists())
    except tarfile.OutsideDestinationError as error:
        print("refused:", type(error).__name__)
