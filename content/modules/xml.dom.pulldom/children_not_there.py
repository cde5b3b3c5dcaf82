from xml.dom import pulldom

events = pulldom.parseString('<menu><dish price="8">Soup</dish></menu>')
for event, node in events:
    if event == pulldom.START_ELEMENT and node.tagName == "dish":
        print("price", node.getAttribute("price"), node.childNodes)
        events.expandNode(node)
        print("expanded:", node.toxml())
