from html.parser import HTMLParser


class Table(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows, self.in_cell = [], False

    def handle_starttag(self, tag, attrs):
        cell = tag in ("td", "th")
        if tag == "tr" or cell and not self.rows:
            self.rows.append([])
        if cell:
            self.rows[-1].append("")
        elif self.in_cell and tag in ("br", "p", "div", "li"):
            self.rows[-1][-1] += " "  # or words would run together
        self.in_cell = cell or self.in_cell and tag != "tr"

    handle_startendtag = handle_starttag  # <td/> opens a cell, too

    def handle_endtag(self, tag):
        if tag in ("td", "th", "tr", "table"):
            self.in_cell = False

    def handle_data(self, data):
        if self.in_cell:
            self.rows[-1][-1] += data


parser = Table()
parser.feed("""<table><tr><th>Tea<th>Price</tr>
<tr><td>Earl<br><b>Grey</b></td><td>4&nbsp;&euro;</td></tr>
<tr><td>Sencha<td>6&nbsp;&euro;</table> Prices in May""")
parser.close()
for row in parser.rows:
    print([" ".join(cell.split()) for cell in row])
