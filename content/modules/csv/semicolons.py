import csv
import io

export = io.StringIO(
    "Artikel;Preis\n"
    "Schraube;1.204,50\n"
    "Mutter;0,99\n",
    newline="",
)

total = 0.0
for row in csv.DictReader(export, delimiter=";"):
    price = float(row["Preis"].replace(".", "").replace(",", "."))
    total += price
    print(f"{row['Artikel']:10} {price:8.2f}")
print(f"{'':10} {total:8.2f}")

tabs = ["name\tcity", "Mei\tTaipei"]
print(list(csv.reader(tabs, delimiter="\t")))
