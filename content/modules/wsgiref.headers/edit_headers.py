from wsgiref.headers import Headers

pairs = [("Content-Type", "text/html"), ("X-Powered-By", "tea")]
headers = Headers(pairs)

headers["content-type"] = "text/csv; charset=utf-8"
headers.setdefault("Cache-Control", "no-store")
del headers["X-Powered-By"]
headers.add_header("Set-Cookie", "theme=dark")
headers.add_header("Set-Cookie", "size=12")

print(headers["CACHE-CONTROL"], headers["Expires"])
print(headers.get_all("Set-Cookie"))
print(len(pairs), "pairs in the list itself")
print(headers.items() == pairs, headers.keys())
