import io
from pathlib import Path
import feedparser

Path("private.xml").write_text(
    "<rss version='2.0'><channel><title>Salaries</title></channel></rss>")
sent = b"private.xml"  # a stranger sent this in place of a feed
print(feedparser.parse(sent).feed.get("title"))
print(feedparser.parse(io.BytesIO(sent)).feed.get("title"))
