from http.cookies import SimpleCookie

answer = SimpleCookie({"theme": "dark", "size": 12})
answer["theme"]["path"] = "/"
answer["theme"]["max-age"] = 30 * 24 * 60 * 60
answer["theme"]["samesite"] = "Lax"

for morsel in answer.values():
    print(("Set-Cookie", morsel.OutputString()))

print(answer["size"].key, repr(answer["size"].value))
request = "; ".join(f"{m.key}={m.coded_value}" for m in answer.values())
print(("Cookie", request))
