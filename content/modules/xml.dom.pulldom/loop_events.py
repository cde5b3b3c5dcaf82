from xml.dom import pulldom

document = """<?xml version="1.0"?>
<mail><!-- urgent --><to>Ida</to><text>Tea at 4?</text>
<attachment>not looked at</attachment></mail>"""

for event, node in pulldom.parseString(document):
    if event == pulldom.START_ELEMENT:
        print(event, node.tagName)
        if node.tagName == "attachment":
            break
    elif event == pulldom.CHARACTERS and node.data.strip():
        print(event, repr(node.data))
