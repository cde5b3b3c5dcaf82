# set-up: two files to move, one of them there already
from pathlib import Path

for name in ("inbox/invoice-17.txt", "inbox/invoice-18.txt",
             "done/invoice-18.txt"):
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text("42.00 EUR")
# end of set-up
import shutil
from pathlib import Path

for invoice in sorted(Path("inbox").glob("*.txt")):
    try:
        print("moved to", shutil.move(invoice, "done"))
    except shutil.Error as error:
        print("refused:", error)

print("left:", [path.name for path in Path("inbox").iterdir()])
