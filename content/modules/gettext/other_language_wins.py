import gettext
import os
from pathlib import Path

for language in ("de", "fr"):
    file = Path("locale", language, "LC_MESSAGES", "shop.mo")
    file.parent.mkdir(parents=True)
    file.touch()
os.environ.update(LANGUAGE="de", LANG="fr_FR.UTF-8")
print(Path(gettext.find("shop", "locale")).parts[1])
print(Path(gettext.find("shop", "locale", languages=["fr"])).parts[1])
