# set-up: a computer in Tokyo
import os
import time

os.environ["TZ"] = "Asia/Tokyo"
if hasattr(time, "tzset"):
    time.tzset()
# end of set-up
import calendar

import feedparser

feed = feedparser.parse("<rss version='2.0'><channel><item><pubDate>"
                        "Fri, 17 May 2024 08:00:00 GMT"
                        "</pubDate></item></channel></rss>")
parts = feed.entries[0].published_parsed
for seconds in (time.mktime(parts), calendar.timegm(parts)):
    print(time.strftime("%H:%M GMT", time.gmtime(seconds)))
