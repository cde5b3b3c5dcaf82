import html
from html.entities import codepoint2name, html5

title = "Caf&eacute; &amp; Bar &ndash; 5&nbsp;&euro; &#9733; &#x2764;"
print(html.unescape(title))

print(html.unescape("fish &amp;amp; chips"))
print(html.unescape("a &lt b, &copy 2024, &nosuch; R&D"))
distance = html.unescape("10&nbsp;km")
print(repr(distance), repr(distance.replace("\xa0", " ")))

print("euro:", html5["euro;"], " ü:", codepoint2name.get(ord("ü"), "-"))
