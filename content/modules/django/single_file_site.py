import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils.html import escape


def home(request):
    return HttpResponse(f"Hello {escape(request.GET.get('name', 'stranger'))}")


def brew(request, tea, cups):
    return HttpResponse(f"{cups * 2} spoons of {escape(tea)}")


urlpatterns = [path("", home), path("teas/<str:tea>/<int:cups>/", brew)]

settings.configure(ROOT_URLCONF=__name__)
django.setup()

client = Client()  # in the place of a browser
for address in ("/", "/?name=<b>Ada", "/teas/assam/3/", "/cakes/"):
    response = client.get(address)
    text = response.text if response.status_code == 200 else "-"
    print(f"{address:<16}", response.status_code, text)
