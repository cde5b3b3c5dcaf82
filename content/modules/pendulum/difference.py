import pendulum

today = pendulum.date(2024, 5, 17)
born = pendulum.date(1990, 12, 24)
birthday_ahead = (today.month, today.day) < (born.month, born.day)
print("age:", today.year - born.year - birthday_ahead)
life = today - born
print(life.in_days(), "days, or", life.in_words())
print(life.years, life.months, life.weeks, life.remaining_days)

now = pendulum.datetime(2024, 5, 17, 12)
posted = now.subtract(hours=3)
print(posted.diff_for_humans(now))
print(pendulum.now().subtract(hours=3).diff_for_humans())
print(posted.diff_for_humans(now, locale="de"))
print(now.diff(posted).in_minutes(), (posted - now).in_minutes())
