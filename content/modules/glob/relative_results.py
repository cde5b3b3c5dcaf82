# set-up: a folder with three files
from pathlib import Path

for name in ("site/index.html", "site/img/logo.svg", "site/img/map.svg"):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).touch()
# end of set-up
import glob

print("plain:   ", sorted(glob.glob("site/img/*.svg")))
print("root_dir:", sorted(glob.glob("img/*.svg", root_dir="site")))

matches = glob.iglob("**/*.html", root_dir="site", recursive=True)
print("first:   ", next(matches, "no page"))
print("second:  ", next(matches, "no page"))
