import xml.etree.ElementTree as ET

for children in (iter, list):
    menu = ET.fromstring("<menu><tea/><mug/><cake/><jam/></menu>")
    for item in children(menu):
        menu.remove(item)
    print(f"{children.__name__}(menu):", [item.tag for item in menu])
