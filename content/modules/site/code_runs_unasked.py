import site
import sys
from pathlib import Path

Path("plugins").mkdir()
Path("plugins/harmless.pth").write_text("import sys; print('code has run')\n")
site.addsitedir("plugins")

sys.path.append("plugins")  # a folder to import from, and no more
print("nothing has run")
