import pendulum

born = pendulum.date(2004, 9, 22)
today = pendulum.date(2024, 9, 21)
print("in_years:", (today - born).in_years())

ahead = (today.month, today.day) < (born.month, born.day)
print("by hand: ", today.year - born.year - ahead)
