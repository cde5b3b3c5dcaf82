import sqlite3
import statistics


class Median:
    def __init__(self):
        self.values = []

    def step(self, value):
        if value is not None:
            self.values.append(value)

    def finalize(self):
        return statistics.median(self.values) if self.values else None


def by_length(left, right):
    return (len(left) > len(right)) - (len(left) < len(right))


store = sqlite3.connect(":memory:")
store.create_aggregate("median", 1, Median)
store.create_collation("by_length", by_length)
store.execute("CREATE TABLE sales (city TEXT, amount INT)")
rows = [("Graz", 10), ("Graz", 90), ("Oslo", 7), ("Graz", 20), ("Salzburg", 1)]
store.executemany("INSERT INTO sales VALUES (?, ?)", rows)
for row in store.execute(
    "SELECT city, median(amount) FROM sales GROUP BY city"
):
    print(row)
longest = "SELECT city FROM sales ORDER BY city COLLATE by_length DESC"
print(store.execute(longest).fetchone())
store.close()
