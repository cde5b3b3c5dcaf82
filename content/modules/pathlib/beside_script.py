# set-up: a file in a folder beside this script
from pathlib import Path

folder = Path(__file__).resolve().with_name("config")
folder.mkdir(exist_ok=True)
(folder / "app.toml").write_text("debug = true\n", encoding="utf-8")
# end of set-up
from pathlib import Path

here = Path(__file__).resolve().parent
config = here / "config" / "app.toml"

print("absolute:", config.is_absolute())
print("found:   ", config.exists())
print("as seen from the script:", config.relative_to(here).as_posix())

outside = here / "config" / ".." / ".." / "keys.txt"
print("looks inside:", outside.is_relative_to(here))
print("is inside:   ", outside.resolve().is_relative_to(here))
try:
    outside.resolve().relative_to(here)
except ValueError:
    print("relative_to raises ValueError")
