from xml.dom import minidom

menu = minidom.parseString("<menu><lunch><tea/></lunch><supper/></menu>")
lunch, supper = menu.documentElement.childNodes
supper.appendChild(lunch.firstChild)
print(menu.documentElement.toxml())
lunch.appendChild(supper.firstChild.cloneNode(True))
print(menu.documentElement.toxml())
