from datetime import datetime

import arrow

concert = arrow.get(2024, 5, 17, 20, tzinfo="Europe/Oslo")
print(concert)
print(concert.to("America/New_York"))
print(repr(concert.datetime.date()), concert.int_timestamp)

print(arrow.get(1715968800))
print(arrow.get(datetime(2024, 5, 17, 20), "Europe/Oslo"))
print(arrow.utcnow() > concert, arrow.now("Asia/Tokyo").tzinfo)
