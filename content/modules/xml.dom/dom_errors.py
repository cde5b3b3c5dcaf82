import xml.dom
from xml.dom import minidom

document = minidom.parseString("<menu><dish>Soup</dish><drink/></menu>")
menu = document.documentElement
dish, drink = menu.childNodes
second = document.createElement("second")
dish.setAttribute("size", "large")
size = dish.getAttributeNode("size")
text = document.createTextNode("hot")

attempts = {
    "a second root": lambda: document.appendChild(second),
    "document in an element": lambda: menu.appendChild(document),
    "remove what is elsewhere": lambda: dish.removeChild(drink),
    "insert before a stranger": lambda: dish.insertBefore(text, drink),
    "split text beyond its end": lambda: text.splitText(9),
    "attribute of two elements": lambda: drink.setAttributeNode(size),
}
for label, attempt in attempts.items():
    try:
        attempt()
        print(f"{label:26} allowed")
    except xml.dom.DOMException as error:
        print(f"{label:26} {error.code:2} {type(error).__name__}")
