from http.cookies import CookieError, SimpleCookie

sent = SimpleCookie("session=a1b2; theme=dark")
print({name: morsel.value for name, morsel in sent.items()})

answer = SimpleCookie()
answer["session"] = "c3d4"
answer["session"]["httponly"] = True
answer["session"]["secure"] = True
answer["session"]["max-age"] = 3600
answer["session"]["samesite"] = "Lax"
print(answer.output())

try:
    answer["user name"] = "Ada"
except CookieError as error:
    print("refused:", error)
