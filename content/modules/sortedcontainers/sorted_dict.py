from datetime import date

from sortedcontainers import SortedDict

events = SortedDict()
events[date(2024, 12, 24)] = "Christmas Eve"
events[date(2024, 5, 17)] = "Constitution Day"
events[date(2024, 6, 23)] = "Midsummer"

for day, name in events.items():
    print(day, name)
print(events.peekitem(0)[1], "|", events.peekitem()[1])
summer = events.irange(date(2024, 6, 1), date(2024, 8, 31))
print([events[day] for day in summer])
after = events.bisect_right(date(2024, 5, 17))
print("next:", events.values()[after])
print(events.popitem(0), len(events))
