from datetime import timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

for year in (2024, 2025, 2026):
    sunday = easter(year)
    print(
        year,
        f"Good Friday {sunday - timedelta(days=2):%d %b},",
        f"Whit Monday {sunday + timedelta(days=50):%d %b},",
        f"orthodox Easter {easter(year, EASTER_ORTHODOX):%d %b}",
    )
