# set-up: a program that imports in several ways
from pathlib import Path

Path("formats").mkdir(exist_ok=True)
for name in ("__init__", "flac", "midi", "ogg", "opus", "wav"):
    Path(f"formats/{name}.py").touch()

Path("player.py").write_text('''
import importlib, sys

def play_later():
    import formats.wav
if sys.platform == "amiga":
    import formats.midi
if False:
    import formats.flac
importlib.import_module("formats.ogg")
__import__("formats.opus")
''')
# end of set-up
from modulefinder import ModuleFinder

finder = ModuleFinder(path=["."])  # the folder of player.py
finder.run_script("player.py")
for name in ("wav", "midi", "flac", "ogg", "opus"):
    found = f"formats.{name}" in finder.modules
    print(f"formats.{name:5}", "found" if found else "not found")
print("outside the path:", *finder.badmodules)
