from pathlib import Path

Path("settings.py").write_text("level = 'info'\n")

import settings
from settings import level

settings.level = "debug"

print("through the module:", settings.level)
print("the copied name:   ", level)
