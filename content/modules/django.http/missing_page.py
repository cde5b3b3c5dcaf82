import django
from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.test import Client
from django.urls import path

stock = {"teapot": 3}


def show(request, item):
    try:
        return HttpResponse(f"{stock[item]} left")
    except KeyError:
        raise Http404(f"no {item} here")


def old(request):
    return HttpResponseRedirect("/teapot/")


def not_found(request, exception):
    return HttpResponse(f"Sorry, {exception}", status=404)


handler404 = not_found
urlpatterns = [path("old/", old), path("<slug:item>/", show)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

print(Client().get("/teapot/").text, "|", Client().get("/kettle/").text)
print(Client().get("/old/").headers["Location"])
