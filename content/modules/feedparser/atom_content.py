import feedparser

feed = feedparser.parse("""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"
      xml:base="https://tea.example.org/">
<title>Tea Letters</title>
<entry><id>urn:tea:1</id>
<title type="html">Oolong &lt;i&gt;now&lt;/i&gt;</title>
<author><name>Grace</name></author>
<updated>2024-05-17T08:00:00Z</updated>
<link href="letters/1"/>
<summary>Short</summary>
<content type="html">&lt;p onclick="steal()"&gt;Long &lt;a
href="menu"&gt;menu&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;
</content></entry></feed>""")
entry = feed.entries[0]
print(feed.version, entry.id, entry.author, entry.updated)
print(entry.title_detail.type, entry.title)
print(entry.link)
print(entry.summary, "|", entry.content[0].type)
print(entry.content[0].value)
