import sqlite3

db = sqlite3.connect(":memory:")
db.execute(
    """CREATE TABLE account (
           name TEXT UNIQUE, balance INTEGER CHECK (balance >= 0))"""
)
with db:
    db.execute("INSERT INTO account VALUES ('ana', 70), ('raj', 10)")


def transfer(sender, receiver, amount):
    if not amount > 0:  # so NaN is refused too
        raise ValueError("transfers are positive")
    update = "UPDATE account SET balance = balance + ? WHERE name = ?"
    try:
        with db:
            for name, change in ((receiver, amount), (sender, -amount)):
                if db.execute(update, (change, name)).rowcount == 0:
                    raise LookupError(f"no account {name}")
    except (sqlite3.IntegrityError, LookupError) as error:
        print("undone:", error)


for amount in (50, 500):
    transfer("ana", "raj", amount)
    print(dict(db.execute("SELECT * FROM account")))
db.close()
