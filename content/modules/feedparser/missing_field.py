import feedparser

feed = feedparser.parse("<rss version='2.0'><channel><item><title>No link"
                        "</title></item></channel></rss>")
entry = feed.entries[0]
try:
    print(entry.link)
except AttributeError as error:
    print("AttributeError:", error)
print(entry.get("link", "no link"))
