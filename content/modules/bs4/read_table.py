from bs4 import BeautifulSoup

page = """
<table>
  <tr><th>City</th><th>Jan</th><th>Jul</th></tr>
  <tr><td>Oslo</td><td> -4.3 </td><td>17.7</td></tr>
  <tr><td>Lund</td><td>&minus;0.1</td><td>18.2</td></tr>
</table>"""

table = BeautifulSoup(page, "html.parser").find("table")
rows = [
    [" ".join(cell.get_text().split())  # strip=True joins words
     for cell in row.find_all(["th", "td"])]
    for row in table.find_all("tr")
]
head, *body = rows


def number(text):
    return float(text.replace("\N{MINUS SIGN}", "-"))


for values in body:
    record = dict(zip(head, values, strict=True))
    print(record["City"], number(record["Jan"]), number(record["Jul"]))
