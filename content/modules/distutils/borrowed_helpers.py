import shutil
import sysconfig
from pathlib import Path

# was distutils.dir_util.copy_tree(source, target)
Path("source").mkdir()
Path("target").mkdir()
Path("source/notes.txt").write_text("hello")
shutil.copytree("source", "target", dirs_exist_ok=True)
print("copied:", [path.name for path in Path("target").iterdir()])

# was distutils.spawn.find_executable(name)
print("found:", shutil.which("no-such-program"))

# was distutils.util.strtobool(text)
TRUE_WORDS = {"y", "yes", "t", "true", "on", "1"}
print("true:", "Yes".lower() in TRUE_WORDS)

# was distutils.sysconfig.get_python_lib()
print("packages live in", Path(sysconfig.get_path("purelib")).name)
