import calendar
from datetime import datetime, timezone

import feedparser

feed = feedparser.parse("""<rss version="2.0"><channel>
<item><title>Later</title><pubDate>Fri, 17 May 2024 10:00:00 +0200</pubDate>
</item>
<item><title>Earlier</title><pubDate>Fri, 17 May 2024 09:30:00 GMT</pubDate>
</item>
<item><title>Undated</title></item>
<item><title>Odd</title><pubDate>last Friday</pubDate></item>
</channel></rss>""")


def published(entry):
    parts = entry.get("published_parsed")
    if parts is None:
        return None
    return datetime.fromtimestamp(calendar.timegm(parts), timezone.utc)


for entry in feed.entries:
    print(f"{entry.title:8} {published(entry)}")
dated = [entry for entry in feed.entries if published(entry)]
print([e.title for e in sorted(dated, key=published, reverse=True)])
