import xml.etree.ElementTree as ET

source = "<p>Add <b>two</b> eggs <note>large</note> and stir.</p>"
recipe = ET.fromstring(source)
print("text:", repr(recipe.text))
for child in recipe:
    print(f"{child.tag}: {child.text!r}, tail {child.tail!r}")
print("all: ", "".join(recipe.itertext()))


def remove_keeping_tail(parent, child):
    before = list(parent)[: list(parent).index(child)]
    if before:
        before[-1].tail = (before[-1].tail or "") + (child.tail or "")
    else:
        parent.text = (parent.text or "") + (child.tail or "")
    parent.remove(child)


remove_keeping_tail(recipe, recipe.find("note"))
print(ET.tostring(recipe, encoding="unicode"))

careless = ET.fromstring(source)
careless.remove(careless.find("note"))
print(ET.tostring(careless, encoding="unicode"))
