from lxml import html

page = html.fromstring("""
<html><body>
<h1>Timetable
<table>
  <tr><th>Train<th>Leaves
  <tr><td><a href="/trains/61">R 61</a><td>08:12
  <tr><td><a href="/trains/64?day=sun">R 64</a><td>09:05 &ndash; late
</table>
""")
page.make_links_absolute("https://rail.example.org/", handle_failures="ignore")
print(page.xpath("string(//h1)").strip())

for row in page.xpath("//tr[td]"):
    cells = [cell.text_content().strip() for cell in row.xpath("td | th")]
    link = row.xpath("string(.//a/@href)")  # empty where there is none
    print(*cells, link, sep=" | ")
print("all links:", len(page.xpath("//a/@href")))

