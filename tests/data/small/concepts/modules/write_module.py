# set-up: a module to import
from pathlib import Path

Path("greeting.py").write_text("word = 'hello'\n")
# end of set-up
import greeting

print(greeting.word, "from", greeting.__name__)
