from datetime import datetime

import pendulum

concert = pendulum.datetime(2024, 5, 17, 20, tz="Europe/Oslo")
print(concert)
print(concert.in_timezone("America/New_York"))
print(concert.timezone_name, isinstance(concert, datetime))

print(pendulum.datetime(2024, 5, 17, 20))
print(pendulum.instance(datetime(2024, 5, 17, 20), tz="Europe/Oslo"))
print(pendulum.now("Europe/Oslo") > concert)
