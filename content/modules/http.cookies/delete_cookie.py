from http.cookies import SimpleCookie

answer = SimpleCookie()
answer["session"] = ""
answer["session"]["path"] = "/shop"
answer["session"]["max-age"] = 0
answer["session"]["expires"] = "Thu, 01 Jan 1970 00:00:00 GMT"

print(answer.output())
