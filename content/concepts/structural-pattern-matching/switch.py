def days(month, leap=False):
    match month:
        case 2:
            return 29 if leap else 28
        case 4 | 6 | 9 | 11:
            return 30
        case int() if 1 <= month <= 12:
            return 31
        case _:
            raise ValueError(f"there is no month {month}")


for month in (1, 2, 11):
    print(f"month {month}: {days(month)} days")
try:
    days(13)
except ValueError as error:
    print("ValueError:", error)
