import base64
import quopri

data = b"tea\r\ncoffee\nmilk"
print(quopri.decodestring(quopri.encodestring(data)))
print(base64.b64decode(base64.b64encode(data)) == data)
