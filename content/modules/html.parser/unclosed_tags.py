from html.parser import HTMLParser

VOID = "area base br col embed hr img input link meta source track wbr".split()


class Balance(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append((tag, self.getpos()[0]))

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        if tag not in [name for name, _ in self.open]:
            print(f"line {self.getpos()[0]}: </{tag}> closes nothing")
            return
        while (last := self.open.pop())[0] != tag:
            print(f"line {last[1]}: <{last[0]}> is not closed")


page = """<main><div class="menu">
  <ul><li>Soup<br/></li>
      <li><em>Salad</li>
  </ul></span>
</div>"""
parser = Balance()
parser.feed(page)
parser.close()
for tag, line in parser.open:
    print(f"line {line}: <{tag}> is open at the end")
