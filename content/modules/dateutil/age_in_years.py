from datetime import date

from dateutil.relativedelta import relativedelta


def age(born, today):
    return relativedelta(today, born).years


print(age(date(1990, 5, 17), date(2024, 5, 16)))
print(age(date(1990, 5, 17), date(2024, 5, 17)))

span = relativedelta(date(2024, 5, 17), date(2021, 11, 30))
print(f"{span.years} years, {span.months} months, {span.days} days")
print(span.years * 12 + span.months, "whole months")
