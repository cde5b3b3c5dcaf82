from django.conf import settings
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

settings.configure()
for target in ("https://evil.example/login", "//evil.example", "/orders/"):
    careless = HttpResponseRedirect(target)["Location"]
    safe = url_has_allowed_host_and_scheme(target, {"shop.example"}, True)
    print(f"{careless:27}", target if safe else "/")
