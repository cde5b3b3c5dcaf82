# set-up: a file with a tab
from pathlib import Path

Path("plan.py").write_text(
    "for day in week:\n"
    "    if day.free:\n"
    "        rest()\n"
    "\telse:\n"
    "        work()\n"
)
# end of set-up
import tabnanny
import tokenize
from pathlib import Path

try:
    with tokenize.open("plan.py") as source:
        tabnanny.process_tokens(tokenize.generate_tokens(source.readline))
except tabnanny.NannyNag as nag:
    print("line:", nag.get_lineno())
    print("text:", repr(nag.get_line().rstrip()))
except (SyntaxError, UnicodeError, tokenize.TokenError):
    print("tabnanny cannot read it")

try:
    compile(Path("plan.py").read_bytes(), "plan.py", "exec")
except SyntaxError as error:  # TabError is one of them
    print(f"Python says: {type(error).__name__} in line {error.lineno}")
