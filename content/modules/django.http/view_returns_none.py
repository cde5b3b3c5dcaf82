# set-up: a site with two addresses
import logging

from django.conf import settings
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
logging.disable()
# end of set-up
from django.http import HttpResponse

def careless(request):
    HttpResponse("tea")

def careful(request):
    return HttpResponse("tea")

urlpatterns = [path("careless/", careless), path("careful/", careful)]
try:
    Client().get("/careless/")
except ValueError as error:
    print(str(error).partition(". ")[2])
print(Client().get("/careful/").text)
