# set-up: a script of yours with that name
import sys
from pathlib import Path

Path("turtle.py").write_text("print('my own drawing')\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
import turtle

print("has a Turtle:", hasattr(turtle, "Turtle"))
