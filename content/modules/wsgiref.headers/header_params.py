from wsgiref.headers import Headers

headers = Headers()
headers.add_header(
    "Content-Disposition", "attachment", filename="rates, May.csv"
)
headers.add_header("Link", "</menu.css>", rel="preload")
print(str(headers).strip())

try:
    headers["Content-Length"] = 42
except AssertionError as error:
    print("refused:", error)
headers["Content-Length"] = str(42)
print(bytes(headers)[-22:])
