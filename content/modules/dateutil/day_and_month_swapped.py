from datetime import datetime

from dateutil import parser

for text in ("12/05/2024", "13/05/2024"):
    default, european = parser.parse(text), parser.parse(text, dayfirst=True)
    print(text, f"{default:%d %b}", f"{european:%d %b}")
try:
    datetime.strptime("05/13/2024", "%d/%m/%Y")
except ValueError:
    print("strptime refuses what does not fit")
