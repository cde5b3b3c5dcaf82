from html import escape
from html.parser import HTMLParser

pieces = []
reader = HTMLParser()
reader.handle_data = pieces.append
reader.feed("<p>Nice! &lt;script&gt;steal()&lt;/script&gt;</p>")
reader.close()
text = "".join(pieces)
print("without tags:", text)
print("escaped:     ", escape(text))
