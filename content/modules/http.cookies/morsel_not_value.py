from http.cookies import SimpleCookie

cookies = SimpleCookie("theme=dark")
print(cookies["theme"] == "dark")
print(cookies["theme"])
print(cookies["theme"].value == "dark", cookies["theme"].value)
