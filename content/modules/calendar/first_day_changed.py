import calendar

own = calendar.TextCalendar(calendar.SUNDAY)
print("own object:", own.formatweekheader(2))
print("others:    ", calendar.weekheader(2))
calendar.setfirstweekday(calendar.SUNDAY)
print("others now:", calendar.weekheader(2))
