from bs4 import BeautifulSoup

page = """<html><head><style>p { color: red }</style></head><body>
<script>track("visit")</script>
<p>Closed on <b>Mon</b>day.</p><p>Tea &amp; cake<br>all day</p>
<!-- winter only -->
</body></html>"""

soup = BeautifulSoup(page, "html.parser")
for hidden in soup(["script", "style"]):
    hidden.decompose()

print(soup.get_text("|", strip=True))
for paragraph in soup.find_all("p"):
    for line_break in paragraph.find_all("br"):
        line_break.replace_with("\n")
    print(paragraph.get_text())
