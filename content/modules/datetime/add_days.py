from datetime import date, datetime, timedelta

invoice = date(2024, 2, 15)
print("due:      ", invoice + timedelta(days=30))
print("two weeks:", invoice + timedelta(weeks=2))
print("yesterday:", invoice - timedelta(days=1))

start = datetime(2024, 2, 28, 22, 30)
print("36 hours: ", start + timedelta(hours=36))

first, last = date(2024, 2, 27), date(2024, 3, 2)
days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
print("every day:", *(f"{day:%a %d}" for day in days))

try:
    print(invoice.replace(day=30))
except ValueError:
    print("February has no day 30")
