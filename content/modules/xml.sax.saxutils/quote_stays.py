import html
from xml.sax.saxutils import unescape

text = "&lt;b&gt; &amp; &quot;caf&#233;&quot;"
print(unescape(text))
print(unescape(text, {"&quot;": '"'}))
print(html.unescape(text))
