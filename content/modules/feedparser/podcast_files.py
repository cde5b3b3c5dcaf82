import feedparser

feed = feedparser.parse("""<?xml version="1.0"?>
<rss version="2.0"
     xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Kettle Talk</title><itunes:author>Ada</itunes:author>
<item><title>Episode 1</title><itunes:duration>31:05</itunes:duration>
<enclosure url="https://tea.example.org/1.mp3" length="29840000"
           type="audio/mpeg"/></item>
<item><title>Announcement</title></item>
</channel></rss>""")
print(feed.feed.get("title"), "by", feed.feed.get("author"))
for episode in feed.entries:
    print(episode.get("title"), episode.get("itunes_duration", ""))
    for file in episode.get("enclosures", []):
        try:
            size = f"{int(file.get('length')) / 1_000_000:.1f} MB"
        except (TypeError, ValueError, OverflowError):  # such as "29 MB"
            size = "no size"
        print("  ", file.get("href"), file.get("type"), size)
