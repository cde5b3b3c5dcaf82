from xml.dom import minidom

for text in ('<tea price=""/>', "<tea/>"):
    tea = minidom.parseString(text).documentElement
    price = tea.getAttribute("price")
    print(f"{text:15} {price!r}, has it: {tea.hasAttribute('price')}")
