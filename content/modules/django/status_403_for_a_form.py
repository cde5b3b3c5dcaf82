# set-up: a site with a form
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.template import engines
from django.urls import path

FORM = "<form method=post>{% csrf_token %}</form>"

def order(request):
    form = engines["django"].from_string(FORM)
    return HttpResponse(form.render({}, request))

urlpatterns = [path("", order)]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="x" * 50,
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
logging.disable()
# end of set-up
from django.test import Client

browser = Client(enforce_csrf_checks=True)
print("no token:   ", browser.post("/").status_code)
browser.get("/")
token = browser.cookies["csrftoken"].value
data = {"csrfmiddlewaretoken": token}
print("with token: ", browser.post("/", data).status_code)
print("test client:", Client().post("/").status_code)
