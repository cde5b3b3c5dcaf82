import json

from django.conf import settings
from django.http import HttpRequest
from django.test import RequestFactory

settings.configure()
order = {"item": "cup"}
for kind in ({}, {"content_type": "application/json"}):
    request: HttpRequest = RequestFactory().post("/orders/", order, **kind)
    print(request.content_type, request.POST.dict())
print(json.loads(request.body))
