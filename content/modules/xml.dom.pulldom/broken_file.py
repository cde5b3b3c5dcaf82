import io
from xml.dom import pulldom
from xml.sax import SAXParseException

data = b"<log><entry>started</entry><entry>stopped</entry></logs>"


def entries(size):
    events = pulldom.parse(io.BytesIO(data), bufsize=size)
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "entry":
            events.expandNode(node)
            node.normalize()
            yield node.firstChild.data if node.firstChild else ""


for size in (1, 1000):
    saved = []
    try:
        for text in entries(size):
            saved.append(text)
    except SAXParseException as error:
        print(f"bufsize {size:4}: {saved}, {error.getMessage()}")
