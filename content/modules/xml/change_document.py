import xml.etree.ElementTree as ET

root = ET.fromstring(
    """<servers>
  <server name="alpha"><port>80</port></server>
  <server name="beta" retired="yes"><port>81</port></server>
  <server name="gamma" retired="yes"><port>82</port></server>
  <!-- checked in May -->
</servers>"""
)

for parent in list(root.iter()):  # at every depth
    for server in parent.findall("server"):  # a list, so removing is safe
        if server.get("retired") == "yes":
            parent.remove(server)

for port in root.iter("port"):
    port.text = "8080"
    port.set("protocol", "http")

print(ET.tostring(root, encoding="unicode"))
ET.ElementTree(root).write("servers.xml", encoding="utf-8")
