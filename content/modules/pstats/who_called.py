import cProfile
import io
import pstats
import re


def query(sql):
    return len(sql)


def load_user():
    query("SELECT name FROM users")


def load_orders():
    for number in range(12):
        query(f"SELECT * FROM orders WHERE id = {number}")


with cProfile.Profile() as profiler:
    load_user()
    load_orders()

text = io.StringIO()
stats = pstats.Stats(profiler, stream=text).strip_dirs()
stats.sort_stats("name").print_callers(r"\(query\)")
for line in text.getvalue().splitlines():
    if found := re.search(r"(\d\S*) +\d+\.\d+ +\d+\.\d+ +(.+)$", line):
        print(f"query was called {found[1]:>2} times by {found[2]}")
