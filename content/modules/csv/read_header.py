# set-up: a file of orders
from pathlib import Path

Path("orders.csv").write_text(
    "id,customer,total\n"
    '1,"Okafor, Ada",19.50\n'
    "2,Lindgren,7.25\n",
    encoding="utf-8",
)
# end of set-up
import csv

with open("orders.csv", newline="", encoding="utf-8-sig") as file:
    reader = csv.DictReader(file)
    print("columns:", reader.fieldnames)
    orders = list(reader)

for order in orders:
    total = order["total"]
    print(f"{order['customer']:12} {float(total):6.2f} from {total!r}")
