import pendulum

rent = pendulum.datetime(2024, 1, 31, 12, tz="Europe/Oslo")
print(rent.add(months=1).to_date_string())
print(rent.subtract(weeks=2, days=1).to_date_string())
print(rent.end_of("month"))
print(rent.start_of("week").to_date_string())
print(rent.next(pendulum.FRIDAY).to_date_string())
print(rent.first_of("month", pendulum.MONDAY).to_date_string())

before = pendulum.datetime(2024, 3, 30, 12, tz="Europe/Oslo")
print(before.add(days=1), before.add(hours=24))
