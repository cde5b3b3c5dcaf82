import base64

icon = b"""<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<circle cx="4" cy="4" r="4"/></svg>"""

payload = base64.b64encode(icon).decode("ascii")
uri = f"data:image/svg+xml;base64,{payload}"
print(f'<img alt="dot" src="{uri[:44]}...">')
print(len(icon), "bytes became", len(payload), "characters")

header, _, data = uri.partition(",")
print(header)
print(base64.b64decode(data) == icon)
