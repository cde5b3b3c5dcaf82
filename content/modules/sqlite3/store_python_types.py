import sqlite3
from datetime import date
from decimal import Decimal

sqlite3.register_adapter(Decimal, str)
sqlite3.register_adapter(date, date.isoformat)
sqlite3.register_converter("text_money", lambda raw: Decimal(raw.decode()))
sqlite3.register_converter("day", lambda raw: date.fromisoformat(raw.decode()))

kinds = sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES
store = sqlite3.connect(":memory:", detect_types=kinds)
store.execute("CREATE TABLE bills (due day, total text_money, note TEXT)")
bill = (date(2026, 3, 1), Decimal("19.90"), "2026-04-01")
store.execute("INSERT INTO bills VALUES (?, ?, ?)", bill)
store.commit()  # in a file nothing stays without it

print(store.execute("SELECT due, total, note FROM bills").fetchone())
print(store.execute('SELECT note AS "note [day]" FROM bills').fetchone())
print(store.execute("SELECT typeof(due), typeof(total) FROM bills").fetchone())
try:
    store.execute("SELECT ?", [1 + 2j])
except sqlite3.DatabaseError as error:
    print(type(error).__name__, "for a type without an adapter")
store.close()
