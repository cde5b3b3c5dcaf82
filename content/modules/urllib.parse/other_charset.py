from urllib.parse import quote, unquote, unquote_to_bytes, urlencode

old_link = "/menu/cr%E8me%20br%FBl%E9e"

print(unquote(old_link))
print(unquote(old_link, encoding="latin-1"))
print(unquote_to_bytes(old_link))
try:
    unquote(old_link, errors="strict")
except UnicodeDecodeError as error:
    print("strict:", error.reason)

print(quote("crème", encoding="latin-1"), quote("crème"))
print(urlencode({"q": "crème"}, encoding="latin-1"))
