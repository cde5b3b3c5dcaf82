import dbm.sqlite3
import subprocess
import sys

other_program = """
import dbm.sqlite3
with dbm.sqlite3.open("jobs.db", "w") as jobs:
    print("other program reads:", jobs["mail"])
    jobs["mail"] = "sent"
    jobs["backup"] = "waiting"
"""

with dbm.sqlite3.open("jobs.db", "c") as jobs:
    jobs["mail"] = "waiting"
    subprocess.run([sys.executable, "-c", other_program], check=True)
    print("this program reads: ", jobs["mail"])
    print("jobs:", sorted(jobs))
