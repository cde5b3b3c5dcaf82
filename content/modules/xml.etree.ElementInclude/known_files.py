from xml.etree import ElementInclude, ElementTree

PARTS = {
    "terms": "<terms>Pay within 30 days.</terms>",
    "loop": '<x xmlns:i="http://www.w3.org/2001/XInclude">'
    '<i:include href="loop"/></x>',
}


def load(href, parse, encoding=None):
    if href not in PARTS:
        return None
    part = PARTS[href]
    return ElementTree.fromstring(part) if parse == "xml" else part


for name, kind in [("terms", "xml"), ("/etc/passwd", "text"), ("loop", "xml")]:
    invoice = ElementTree.fromstring(
        '<invoice xmlns:xi="http://www.w3.org/2001/XInclude">'
        f'<xi:include href="{name}" parse="{kind}"/></invoice>'
    )
    try:
        ElementInclude.include(invoice, loader=load)
        print(ElementTree.tostring(invoice, encoding="unicode"))
    except ElementInclude.FatalIncludeError as error:
        print("refused:", error)
