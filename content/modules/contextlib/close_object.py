import sqlite3
from contextlib import closing


class Printer:
    def write(self, text):
        print("printing", text)

    def close(self):
        print("printer switched off")


try:
    with Printer() as printer:
        printer.write("page 1")
except TypeError as error:
    print("TypeError:", str(error).partition(" object ")[2].split(" (")[0])

with closing(Printer()) as printer:
    printer.write("page 1")

with closing(sqlite3.connect(":memory:")) as db, db:  # commits, closes
    print("answer:", db.execute("SELECT 6 * 7").fetchone()[0])
