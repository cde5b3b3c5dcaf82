import urllib

try:
    print(urllib.parse.quote("green tea"))
except AttributeError as error:
    print("AttributeError:", error)

import urllib.parse

print(urllib.parse.quote("green tea"))
