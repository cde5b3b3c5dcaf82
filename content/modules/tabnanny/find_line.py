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

try:
    compile(Path("plan.py").read_bytes(), "plan.py", "exec")
except TabError as error:
    print("Python says: TabError in line", error.lineno)
