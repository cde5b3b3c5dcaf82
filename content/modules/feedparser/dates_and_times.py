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
<item><title>Zero</title><pubDate>0000-00-00T00:00:00Z</pubDate></item>
</channel></rss>""")


def published(entry):
    parsed = entry.get("published_parsed")
    if not parsed and "updated_parsed" in entry:  # Atom asks for this alone
        parsed = entry.updated_parsed
    try:
        seconds = calendar.timegm(parsed)
        return datetime.fromtimestamp(seconds, timezone.utc)
    except (TypeError, ValueError, OverflowError, OSError):
        return None  # no date, or one such as 0000-00-00


for entry in feed.entries:
    print(f"{entry.get('title', ''):8} {published(entry)}")
dated = [entry for entry in feed.entries if published(entry)]
newest = sorted(dated, key=published, reverse=True)
print([entry.get("title") for entry in newest])
