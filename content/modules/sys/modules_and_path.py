import sys
from pathlib import Path

print("json loaded:", "json" in sys.modules)
import json

print("json loaded:", sys.modules["json"] is json)
print("part of Python:", "json" in sys.stdlib_module_names)

Path("plugins").mkdir(exist_ok=True)
Path("plugins/greeting.py").write_text("word = 'hello'\n", encoding="utf-8")
sys.path.append("plugins")
import greeting

print(greeting.word, "from", Path(greeting.__file__).parent.name)
