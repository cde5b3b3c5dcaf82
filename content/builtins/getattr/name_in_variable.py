from datetime import date

release = date(2024, 10, 7)

for field in ("year", "month", "day"):
    print(f"{field:5} {getattr(release, field)}")

print("hour ", getattr(release, "hour", "not known"))
try:
    getattr(release, "hour")
except AttributeError as error:
    print(error)
    print("asked for:", error.name)
