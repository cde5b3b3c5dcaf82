from xml.dom import minidom

document = minidom.parseString("""<song>
    <title>Lake</title>
    <bars>
        <bar n="1"/><bar n="2"/></bars>
</song>""")
lines = document.toprettyxml().splitlines()
print(len(lines), "lines,", sum(not line.strip() for line in lines), "blank")


def drop_white_space(node):
    for child in list(node.childNodes):
        if child.hasChildNodes():
            drop_white_space(child)
        elif child.nodeType == child.TEXT_NODE and len(node.childNodes) > 1:
            if not child.data.strip(" \t\r\n"):  # strip() takes &#160; too
                node.removeChild(child)


drop_white_space(document)
print(document.toprettyxml(indent="  "))
