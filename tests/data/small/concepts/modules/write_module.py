from pathlib import Path

Path("greeting.py").write_text("word = 'hello'\n")

import greeting

print(greeting.word, "from", greeting.__name__)
