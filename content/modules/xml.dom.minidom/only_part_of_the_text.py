from xml.dom import minidom

dish = minidom.parseString(
    "<dish>Fish<!-- cod --> <![CDATA[& chips]]></dish>"
).documentElement
print("firstChild:", dish.firstChild.data)
kinds = (dish.TEXT_NODE, dish.CDATA_SECTION_NODE)
pieces = [n.data for n in dish.childNodes if n.nodeType in kinds]
print("all:       ", "".join(pieces))
print("empty:     ", minidom.parseString("<dish/>").documentElement.firstChild)
