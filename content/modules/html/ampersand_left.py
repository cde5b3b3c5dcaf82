from html import unescape

feed = "Tea &amp;amp; cake"
once = unescape(feed)
print(once)
print(unescape(once))
print(unescape("Write &amp;amp; for an ampersand."))
