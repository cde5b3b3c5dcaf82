# set-up: a site with one address
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings

def orders(request):
    return HttpResponse(f"{request.method} {request.POST.dict()}")

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
logging.disable()
COMMON = "django.middleware.common.CommonMiddleware"
# end of set-up
from django.urls import path

urlpatterns = [path("orders/", orders)]
print(Client().post("/orders", {"item": "cup"}).status_code)
with override_settings(MIDDLEWARE=[COMMON]):
    for address in ("/orders", "/orders/"):
        reply = Client().post(address, {"item": "cup"}, follow=True)
        print(reply.status_code, reply.text)
