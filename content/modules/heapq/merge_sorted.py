import heapq

web = ["09:01 web start", "09:04 web request", "09:09 web stop"]
database = ["09:00 db start", "09:05 db query", "09:10 db stop"]

for line in heapq.merge(web, database):
    print(line)

newest_first = heapq.merge(web[::-1], database[::-1], reverse=True)
print("newest:", next(newest_first))
