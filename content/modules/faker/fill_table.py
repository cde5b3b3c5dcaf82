import sqlite3
from datetime import date

from faker import Faker

fake = Faker("en_GB")
fake.seed_instance(2024)
start, end = date(2024, 1, 1), date(2025, 1, 1)  # the end is not drawn
rows = [
    (fake.name(), fake.city(), f"{fake.date_between_dates(start, end)}")
    for _ in range(1000)
]
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE customer (name TEXT, city TEXT, since TEXT)")
database.executemany("INSERT INTO customer VALUES (?, ?, ?)", rows)
database.commit()  # in a file nothing stays without it
print(*database.execute("SELECT * FROM customer LIMIT 2"), sep="\n")

columns = ("{{last_name}}", "{{postcode}}")
print(fake.csv(header=("name", "code"), data_columns=columns, num_rows=2))
print(fake.json(data_columns={"who": "first_name"}, num_rows=2))
