# set-up: a site whose only page fails
import logging

from django.conf import settings
from django.test import Client, override_settings
from django.urls import path

def prices(request):
    return 1 / 0  # purchase price: 1.20

urlpatterns = [path("", prices)]
COMMON = "django.middleware.common.CommonMiddleware"  # as startproject has it
settings.configure(
    ROOT_URLCONF=__name__, SECRET_KEY="x" * 50, MIDDLEWARE=[COMMON],
)
logging.disable()
# end of set-up
import django

django.setup()
visitor = Client(raise_request_exception=False)
for debug, hosts in ((True, []), (False, []), (False, ["localhost"])):
    with override_settings(DEBUG=debug, ALLOWED_HOSTS=hosts):
        reply = visitor.get("/", headers={"host": "localhost"})
        shown = "purchase price" in reply.text
        print(debug, hosts, reply.status_code, "source shown:", shown)
