from xml.dom import minidom

document = minidom.parseString("<dish>Crème</dish>")
print(document.toxml(encoding="utf-8"))
print(document.toxml())
with open("dish.xml", "wb") as file:  # bytes, as the declaration says
    file.write(document.toxml(encoding="iso-8859-1"))
print(minidom.parse("dish.xml").documentElement.toxml())
