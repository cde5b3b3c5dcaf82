class Calendar:
    def __init__(self, events):
        self.events = events  # (year, month, day): title

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            key = (key,)
        if Ellipsis not in key:
            return [self.events[key]]
        at = key.index(Ellipsis)
        start, end = key[:at], key[at + 1:]
        return [
            title for date, title in self.events.items()
            if len(key) - 1 <= len(date)
            and date[:at] == start and date[len(date) - len(end):] == end
        ]


calendar = Calendar({
    (2024, 5, 1): "spring walk", (2024, 12, 1): "first candle",
    (2025, 5, 17): "parade", (2025, 12, 1): "choir",
})
print(calendar[2024, ...])
print(calendar[..., 1])
print(len(calendar[...]), "events in all")
print(calendar[2025, ..., 17], calendar[2025, 12, 1])
try:
    list(calendar.events)[...]
except TypeError as error:
    print("TypeError:", error)
