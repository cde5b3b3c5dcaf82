# set-up: two folders
from pathlib import Path

Path("source").mkdir()
Path("target").mkdir()
Path("source/notes.txt").write_text("hello")
# end of set-up
import shutil
import sysconfig
from pathlib import Path

# was distutils.dir_util.copy_tree(source, target)
shutil.copytree("source", "target", dirs_exist_ok=True)
print("copied:", [path.name for path in Path("target").iterdir()])

# was distutils.spawn.find_executable(name)
print("found:", shutil.which("no-such-program"))


# was distutils.util.strtobool(text)
def to_bool(text):
    if text.lower() in ("y", "yes", "t", "true", "on", "1"):
        return True
    if text.lower() in ("n", "no", "f", "false", "off", "0"):
        return False
    raise ValueError(f"neither yes nor no: {text!r}")


print("Yes means", to_bool("Yes"), "and off means", to_bool("off"))

# was distutils.sysconfig.get_python_lib()
folder = Path(sysconfig.get_path("purelib"))
print("ends in -packages:", folder.name.endswith("-packages"))
