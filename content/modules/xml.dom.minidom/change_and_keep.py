from xml.dom import NotFoundErr, minidom

URN = "urn:example:config"
document = minidom.parseString(f"""<c:config xmlns:c="{URN}">
  <!-- ask Mia before changing the port -->
  <c:port><![CDATA[80]]><!-- https later --></c:port>
  <c:user/>
  <c:debug/>
</c:config>""")


def find(name):
    return document.getElementsByTagNameNS(URN, name)[0]


def set_text(element, text):
    for child in list(element.childNodes):
        if child.nodeType in (child.TEXT_NODE, child.CDATA_SECTION_NODE):
            element.removeChild(child).unlink()
    element.appendChild(document.createTextNode(text))


set_text(find("port"), "8080")
set_text(find("user"), "mia")
host = document.createElementNS(URN, "c:host")
find("port").parentNode.insertBefore(host, find("port"))
set_text(find("host"), "localhost")
find("debug").parentNode.removeChild(find("debug")).unlink()

print(document.toxml())
try:
    find("port").removeChild(host)
except NotFoundErr:
    print("NotFoundErr: host stands beside port, not in it")
