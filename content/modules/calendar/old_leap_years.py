import calendar

for year in (1500, 1600):
    julian = year % 4 == 0  # the rule until 1582, in many countries longer
    print(year, "isleap:", calendar.isleap(year), "at the time:", julian)
