from django.conf import settings
from django.http import HttpRequest, HttpResponse

settings.configure(SECRET_KEY="read this from the environment")

response = HttpResponse("Welcome")
response.set_cookie("theme", "dark", max_age=3600, httponly=True)
response.set_signed_cookie("user", "ada")
theme = response.cookies["theme"]
print(theme.OutputString(attrs=["max-age", "httponly", "path"]))

request = HttpRequest()  # the browser sends them back
request.COOKIES = {name: c.value for name, c in response.cookies.items()}
print(request.COOKIES.get("theme"), request.get_signed_cookie("user"))

request.COOKIES["user"] = request.COOKIES["user"].replace("ada", "bob")
print(request.get_signed_cookie("user", default="forged"))
