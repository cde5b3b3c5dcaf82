import calendar
from html import escape

EVENTS = {3: "Rent", 14: "Jazz & Soul"}


class EventCalendar(calendar.HTMLCalendar):
    cssclasses = ["day"] * 7

    def formatday(self, day, weekday):
        if day in EVENTS:
            return f'<td class="event">{day} {escape(EVENTS[day])}</td>'
        return super().formatday(day, weekday)


page = EventCalendar().formatmonth(2024, 6)
lines = page.splitlines()
print(lines[1])

for week in lines[4:6]:
    print(week.replace("<td", "\n  <td"))
