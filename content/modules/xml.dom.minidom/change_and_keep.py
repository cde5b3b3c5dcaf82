from xml.dom import NotFoundErr, minidom

document = minidom.parseString("""<c:config xmlns:c="urn:example:config">
  <!-- ask Mia before changing the port -->
  <c:port>80</c:port>
  <c:debug/>
</c:config>""")

port = document.getElementsByTagName("c:port")[0]
port.firstChild.data = "8080"

host = document.createElement("c:host")
host.appendChild(document.createTextNode("localhost"))
port.parentNode.insertBefore(host, port)

debug = document.getElementsByTagName("c:debug")[0]
debug.parentNode.removeChild(debug)
debug.unlink()

print(document.documentElement.toxml())
try:
    port.removeChild(host)
except NotFoundErr:
    print("NotFoundErr: host stands beside port, not in it")
