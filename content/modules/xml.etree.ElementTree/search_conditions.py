import xml.etree.ElementTree as ET

trains = ET.fromstring("""<board>
  <train no="IC 71"><to>Bergen</to><track>4</track></train>
  <train no="R 12" late="yes"><to>Moss</to><track>2</track></train>
  <train no="R 14" late="yes"><to>Bergen</to></train>
</board>""")

paths = [
    "train[@late]",
    "train[@no='R 12']",
    "train[to='Bergen']",
    "train[to='Bergen'][@late='yes']",
    "train[track]",
    "train[@no!='R 12']",
    "train[last()]",
    "train[contains(to, 'erg')]",
]
for path in paths:
    try:
        found = [train.get("no") for train in trains.findall(path)]
    except SyntaxError as error:
        found = f"SyntaxError: {error}"
    print(f"{path:32} {found}")
