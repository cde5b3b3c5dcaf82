from datetime import date, datetime, timedelta

import humanize

now = datetime(2024, 5, 17, 12)
for moment in (datetime(2024, 5, 17, 11, 59, 30), datetime(2024, 5, 17, 9),
               datetime(2024, 4, 1), datetime(2021, 12, 24),
               datetime(2024, 5, 19, 12)):
    print(humanize.naturaltime(moment, when=now))
print(humanize.naturaltime(timedelta(minutes=5)))
print(humanize.naturaltime(-timedelta(minutes=5)))
print(humanize.naturalday(date.today() - timedelta(days=1)))
print(humanize.naturaldate(date(2021, 12, 24)))
