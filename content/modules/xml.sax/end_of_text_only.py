import xml.sax

class Title(xml.sax.ContentHandler):
    last, pieces = "", []
    def characters(self, content):
        self.last = content
        self.pieces.append(content)
title = Title()
xml.sax.parseString("<title>Salt &amp; Pepper</title>", title)
print(repr(title.last))
print(repr("".join(title.pieces)))
