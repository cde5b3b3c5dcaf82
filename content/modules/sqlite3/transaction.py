import sqlite3

db = sqlite3.connect(":memory:")
db.execute(
    """CREATE TABLE account (
           name TEXT UNIQUE, balance INTEGER CHECK (balance >= 0))"""
)
with db:
    db.execute("INSERT INTO account VALUES ('ana', 70), ('raj', 10)")


def transfer(sender, receiver, amount):
    change = "UPDATE account SET balance = balance + ? WHERE name = ?"
    try:
        with db:
            db.execute(change, (amount, receiver))
            db.execute(change, (-amount, sender))
    except sqlite3.IntegrityError as error:
        print("undone:", error)


for amount in (50, 500):
    transfer("ana", "raj", amount)
    print(dict(db.execute("SELECT * FROM account")))
db.close()
