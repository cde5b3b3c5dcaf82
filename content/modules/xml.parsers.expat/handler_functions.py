from xml.parsers import expat

card = """<card to="Mia"><!-- draft --><line>Salt &amp; pepper
and tea</line></card>"""


def show(buffered):
    def start(name, attributes):
        print("start", name, attributes)

    def text(data):
        print("text ", repr(data))

    parser = expat.ParserCreate()
    parser.buffer_text = buffered
    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    parser.CommentHandler = lambda data: print("note ", data.strip())
    parser.Parse(card, True)


show(buffered=False)
print("--- with buffer_text")
show(buffered=True)
