from pathlib import Path
from xml.etree import ElementInclude, ElementTree

Path("passwords.txt").write_text("s3cret")
order = """<order xmlns:x="http://www.w3.org/2001/XInclude">
<x:include href="passwords.txt" parse="text"/></order>"""  # from a stranger
for loader in (None, lambda *names: None):
    try:
        tree = ElementTree.fromstring(order)
        ElementInclude.include(tree, loader)
        print("pulled in:", tree.text.strip())
    except ElementInclude.FatalIncludeError as error:
        print("refused:  ", error)
