from html.parser import HTMLParser

class Titles(HTMLParser):
    def __init__(self, ready):
        if ready:
            super().__init__()
        self.titles = []
for ready in (False, True):
    try:
        print(ready, Titles(ready).feed("<h1>Teas</h1>"))
    except AttributeError as error:
        print(ready, type(error).__name__)
