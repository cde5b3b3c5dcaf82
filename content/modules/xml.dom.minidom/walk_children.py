from xml.dom import minidom

document = minidom.parseString("""<trip>
  <stop town="Oslo"/>
  <!-- by boat -->
  <stop town="Bergen"><note>rain</note></stop>
  <note>two days</note>
</trip>""")
trip = document.documentElement
print(*[node.nodeName for node in trip.childNodes])

try:
    print([node.getAttribute("town") for node in trip.childNodes])
except AttributeError:
    print("a text node has no attributes")


def children(parent, name):
    for node in parent.childNodes:
        if node.nodeType == node.ELEMENT_NODE and node.tagName == name:
            yield node


print([stop.getAttribute("town") for stop in children(trip, "stop")])
print([note.firstChild.data for note in children(trip, "note")])
deep = trip.getElementsByTagName("note")
print([(note.firstChild.data, note.parentNode.nodeName) for note in deep])
