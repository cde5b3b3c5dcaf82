import pendulum

today = pendulum.date(2024, 5, 17)
born = pendulum.date(1990, 12, 24)
age = today - born
print(age.in_years(), "years,", age.in_days(), "days")
print(age.years, age.months, age.weeks, age.remaining_days)
print(age.in_words())

now = pendulum.datetime(2024, 5, 17, 12)
posted = now.subtract(hours=3)
print(posted.diff_for_humans(now))
print(pendulum.now().subtract(hours=3).diff_for_humans())
print(posted.diff_for_humans(now, locale="de"))
print(now.diff(posted).in_minutes(), (posted - now).in_minutes())
