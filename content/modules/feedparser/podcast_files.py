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
print(feed.feed.title, "by", feed.feed.author)
for episode in feed.entries:
    print(episode.title, episode.get("itunes_duration", ""))
    for file in episode.get("enclosures", []):
        megabytes = int(file.get("length") or 0) / 1_000_000
        print("  ", file.href, file.type, f"{megabytes:.1f} MB")
