# set-up: a folder with a .pth file
from pathlib import Path

Path("tools/parsers").mkdir(parents=True, exist_ok=True)
Path("tools/parsers/menu.py").write_text("dish = 'lentil soup'\n")
Path("tools/ours.pth").write_text("# ours\nparsers\n")
# end of set-up
import site
import sys
from pathlib import Path

before = set(sys.path)
site.addsitedir("tools")
for entry in sys.path:
    if entry not in before:
        print(Path(entry).name)

import menu

print(menu.dish)
