# set-up: a folder with a file and a link
from pathlib import Path

Path("music").mkdir()
Path("music/song.ogg").write_bytes(b"OggS")
Path("music/lost.ogg").symlink_to("nowhere.ogg")  # a link to nothing
# end of set-up
import shutil
from pathlib import Path

try:
    shutil.copytree("music", "copy")
except shutil.Error as error:
    for source, target, reason in error.args[0]:
        print("not copied:", source)
        print("    reason:", reason.partition(": ")[0])

print("copied:", [path.name for path in Path("copy").iterdir()])
