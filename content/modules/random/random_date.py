import random
from datetime import date, datetime, timedelta

random.seed(9)  # the same in every run; leave it out for chance
start, end = date(2024, 1, 1), date(2024, 12, 31)


def random_day(start, end):
    return start + timedelta(days=random.randint(0, (end - start).days))


for _ in range(3):
    print(random_day(start, end))
days = {random_day(start, end) for _ in range(10_000)}
print("first:", min(days), "last:", max(days), "different:", len(days))

opens, closes = datetime(2024, 5, 17, 9), datetime(2024, 5, 17, 17)
visit = opens + (closes - opens) * random.random()
print(f"visit: {visit:%Y-%m-%d %H:%M}")
