from datetime import date, datetime

day, moment = date(2024, 5, 1), datetime(2024, 5, 1)
print(isinstance(moment, date), moment == day)
try:
    print(moment < day)
except TypeError:
    print("TypeError: the two cannot be ordered")
print(moment.date() == day)
