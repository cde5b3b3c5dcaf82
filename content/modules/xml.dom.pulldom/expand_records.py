# set-up: a file of 3000 flights
with open("flights.xml", "w", encoding="utf-8") as file:
    file.write("<flights>")
    for number in range(3000):
        to = "Oslo" if number % 1000 == 7 else "Rome"
        file.write(f'<flight to="{to}"><no>{number}</no><seat/></flight>')
    file.write("</flights>")
# end of set-up
from xml.dom import pulldom

with open("flights.xml", "rb") as file:
    seen = 0
    events = pulldom.parse(file)
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "flight":
            seen += 1
            if node.getAttribute("to") == "Oslo":
                before = len(node.childNodes)
                events.expandNode(node)
                print(before, len(node.childNodes), node.toxml())
print(seen, "flights seen")
