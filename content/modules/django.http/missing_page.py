import django
from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.test import Client
from django.urls import Resolver404, path
from django.utils.html import escape

stock = {"teapot": 3}


def show(request, item):
    try:
        return HttpResponse(f"{stock[item]} left")
    except KeyError:
        raise Http404(f"no {item} here")


def old(request):
    return HttpResponseRedirect("/teapot/")


def not_found(request, exception):
    unknown = isinstance(exception, Resolver404)  # an address of nothing
    text = "there is no such page" if unknown else escape(exception)
    return HttpResponse(f"Sorry, {text}", status=404)


handler404 = not_found
urlpatterns = [path("old/", old), path("<slug:item>/", show)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

for address in ("/teapot/", "/kettle/", "/a/<script>"):
    print(Client().get(address).text)
print(Client().get("/old/").headers["Location"])
