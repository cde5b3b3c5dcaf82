import time

seconds = 1_717_234_200
moment = time.gmtime(seconds)

print(time.strftime("%Y-%m-%d %H:%M:%S UTC", moment))
print(time.strftime("%d %B %Y", moment))
print(time.asctime(moment))
print("year:", moment.tm_year, "| day of the year:", moment.tm_yday)
print("weekday, Monday is 0:", moment.tm_wday)
print("zero is:", time.strftime("%Y-%m-%d", time.gmtime(0)))
