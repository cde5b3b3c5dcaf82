# set-up: an answer in the place of a keyboard, and a file
import io
import sys
from pathlib import Path

Path("scores.txt").write_text("Ada 12\n")
sys.stdin = io.StringIO("__import__('os').remove('scores.txt')\n")
# end of set-up
answer = input("")
try:
    number = int(answer)
except ValueError:
    print("int refuses; file there:", Path("scores.txt").exists())

eval(answer)
print("after eval; file there:", Path("scores.txt").exists())
