from xml.dom import minidom

document = minidom.getDOMImplementation().createDocument(None, "shop", None)
root = document.documentElement
root.setAttribute("city", 'Bath "Spa"')
root.appendChild(document.createComment("prices in pence"))

for name, price in [("Fish & Chips", 850), ("Tea", 180)]:
    item = document.createElement("item")
    item.setAttribute("price", str(price))
    item.appendChild(document.createTextNode(name))
    root.appendChild(item)

script = document.createElement("script")
script.appendChild(document.createCDATASection("if (a < b && c) go()"))
root.appendChild(script)
document.createElement("forgotten")

print(document.toprettyxml(indent="  ", encoding="utf-8").decode())
