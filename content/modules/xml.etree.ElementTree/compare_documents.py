import xml.etree.ElementTree as ET

expected = '<room nr="12" floor="1"><bed size="90"/><desk/></room>'
received = """<?xml version="1.0"?>
<room floor='1' nr='12'>  <!-- cleaned -->
  <bed size='90'></bed>
  <desk/>
</room>"""
swapped = '<room nr="12" floor="1"><desk/><bed size="90"/></room>'


def normal(text):
    return ET.canonicalize(text, strip_text=True)


print(normal(received))
print("as text:   ", received == expected)
print("canonical: ", normal(received) == normal(expected))
print("swapped:   ", normal(swapped) == normal(expected))
