from secrets import compare_digest

import django
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import Client
from django.urls import path


KEY = b"s3cr3t"  # from the environment in production


def require_key(get_response):
    def handle(request):
        key = request.headers.get("X-Api-Key", "")
        if not (key and compare_digest(key.encode(), KEY)):
            raise PermissionDenied
        response = get_response(request)
        response["Cache-Control"] = "no-store"
        return response

    return handle


def prices(request):
    return HttpResponse("tea 3.50")


urlpatterns = [path("prices/", prices)]
settings.configure(
    ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.require_key"]
)
django.setup()

reply = Client().get("/prices/", headers={"X-Api-Key": "s3cr3t"})
print(reply.status_code, reply.text, reply["Cache-Control"])
print(Client().get("/prices/").status_code, "without the key")
