from wsgiref.headers import Headers

headers = Headers()
headers.add_header("X-Table", "drinks", page_size="10", **{"as": "style"})
print(headers["X-Table"])
headers["X-Table"] = "drinks; page_size=10"
print(headers["X-Table"])
