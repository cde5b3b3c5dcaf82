from datetime import timedelta

import humanize

film = timedelta(hours=2, minutes=7, seconds=12)
print(humanize.naturaldelta(film))
print(humanize.precisedelta(film))
print(humanize.precisedelta(film, minimum_unit="minutes", format="%0.0f"))
print(humanize.precisedelta(7632, suppress=["hours"]))
print(humanize.naturaldelta(timedelta(days=400)))
print(humanize.naturaldelta(0.0042, minimum_unit="milliseconds"))
