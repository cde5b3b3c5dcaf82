import shutil
from pathlib import Path

Path("inbox").mkdir()
Path("done").mkdir()
invoice = Path("inbox/invoice-17.txt")
invoice.write_text("42.00 EUR")

print("moved to", shutil.move(invoice, "done"))

invoice.write_text("43.50 EUR")  # a second file of the same name
try:
    shutil.move(invoice, "done")
except shutil.Error as error:
    print("refused:", error)
