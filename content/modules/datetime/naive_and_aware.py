from datetime import datetime, timedelta, timezone

naive = datetime(2024, 6, 1, 9, 30)
aware = datetime(2024, 6, 1, 9, 30, tzinfo=timezone.utc)

print("naive has an offset:", naive.utcoffset() is not None)
print("equal:", naive == aware)
try:
    print(naive < aware)
except TypeError as error:
    print("TypeError:", error)

stated = naive.replace(tzinfo=timezone.utc)  # if it was meant as UTC
print("equal once stated:", stated == aware)
print("zone taken away:", aware.replace(tzinfo=None))

summer = timezone(timedelta(hours=2), "CEST")
print("elsewhere:", aware.astimezone(summer), summer)
print("still the same moment:", aware.astimezone(summer) == aware)
