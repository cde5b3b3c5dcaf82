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
        if child.nodeType == child.TEXT_NODE and not child.data.strip():
            node.removeChild(child)
        else:
            drop_white_space(child)


drop_white_space(document)
print(document.toprettyxml(indent="  "))
