from datetime import date

from dateutil.relativedelta import relativedelta

day = date(2024, 5, 17)
print(day + relativedelta(months=1), day + relativedelta(month=1))
print(day + relativedelta(days=3), day + relativedelta(day=3))
month_end = date(2024, 1, 31) + relativedelta(months=1)
print(month_end, "and back:", month_end - relativedelta(months=1))
