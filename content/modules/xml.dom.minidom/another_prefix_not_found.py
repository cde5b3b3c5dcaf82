from xml.dom import minidom

URN = "urn:example:config"
for prefix in ("c", "cfg"):
    tag = f"{prefix}:port"
    document = minidom.parseString(f'<{tag} xmlns:{prefix}="{URN}">80</{tag}>')
    by_name = document.getElementsByTagName("c:port")
    by_address = document.getElementsByTagNameNS(URN, "port")
    print(f"{tag:9} by name: {len(by_name)}, by address: {len(by_address)}")
