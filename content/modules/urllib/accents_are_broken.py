from urllib.request import urlopen

page = "data:text/plain;charset=iso-8859-1,cr%E8me%20br%FBl%E9e"
with urlopen(page) as answer:
    data = answer.read()
    charset = answer.headers.get_content_charset("utf-8")
print(data)
print("guessed:", ascii(data.decode("utf-8", "replace")))
print("as told:", data.decode(charset))
