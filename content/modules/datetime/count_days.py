from datetime import date, datetime, timedelta

trip = date(2024, 7, 20) - date(2024, 6, 1)
print("days until the trip:", trip.days)


def age(born, today):
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)


print("age on the day before:", age(date(1990, 6, 2), date(2024, 6, 1)))
print("age on the birthday:  ", age(date(1990, 6, 2), date(2024, 6, 2)))

shift = datetime(2024, 6, 2, 7, 15) - datetime(2024, 5, 31, 22, 0)
print("shift:", shift)
print("in hours:", shift / timedelta(hours=1))
print("in minutes:", shift // timedelta(minutes=1))
print("total_seconds:", shift.total_seconds(), "| seconds:", shift.seconds)
