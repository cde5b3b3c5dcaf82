import sqlite3
from dataclasses import dataclass

from tabulate import tabulate

orders = [
    {"item": "Teapot", "count": 3},
    {"item": "Cup", "count": 12, "note": "blue"},
]
print(tabulate(orders, headers="keys"), "\n")
print(tabulate(orders, headers={"item": "Item", "count": "No."}), "\n")


@dataclass
class Guest:
    name: str
    table: int


print(tabulate([Guest("Ada", 4), Guest("Zoë", 11)], headers="keys"), "\n")

cursor = sqlite3.connect(":memory:").execute("SELECT 'Ada' AS name, 4 AS seat")
names = [column[0] for column in cursor.description]
print(tabulate(cursor.fetchall(), headers=names))
