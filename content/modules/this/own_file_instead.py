import sys
from pathlib import Path

Path("this.py").write_text("print('my own file')\n")
sys.path.insert(0, str(Path.cwd()))  # the folder of the script
import this

print(Path(this.__file__).parent == Path.cwd())
