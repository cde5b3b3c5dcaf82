import json
import xml.etree.ElementTree as ET


def to_value(element):
    result = {f"@{key}": value for key, value in element.items()}
    for child in element:
        result.setdefault(child.tag, []).append(to_value(child))
    for key, value in result.items():
        if isinstance(value, list) and len(value) == 1:
            result[key] = value[0]
    text = (element.text or "").strip()
    if not result:
        return text
    return result | {"#text": text} if text else result


order = ET.fromstring("""<order id="7">
  <customer>Ida</customer>
  <item pieces="2">Lamp</item>
  <item pieces="1">Chair</item>
  <note/>
</order>""")
print(json.dumps({order.tag: to_value(order)}, indent=2))
