from datetime import datetime

for year in ("68", "69", "99", "00"):
    print(year, datetime.strptime(f"01.05.{year}", "%d.%m.%y").year)
print(datetime.strptime("01.05.1968", "%d.%m.%Y").year)
