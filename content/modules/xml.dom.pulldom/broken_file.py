import io
from xml.dom import pulldom
from xml.sax import SAXParseException
from xml.sax.expatreader import ExpatParser

data = b"<log><visitor>Ada</visitor><visitor/></lo>"


class Prompt(ExpatParser):
    def feed(self, data, isFinal=False):
        super().feed(data, isFinal)
        if data and hasattr(self, "flush"):
            self.flush()  # hold no tag back


def visitors(size):
    events = pulldom.parse(io.BytesIO(data), Prompt(), size)
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "visitor":
            events.expandNode(node)
            yield node.toxml()


for size in (1, 1000):
    saved = []
    try:
        for record in visitors(size):
            saved.append(record)
    except SAXParseException as error:
        print(f"bufsize {size:4}: {saved}, {error.getMessage()}")
