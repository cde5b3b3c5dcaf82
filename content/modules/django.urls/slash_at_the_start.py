from django.conf import settings
from django.urls import Resolver404, path, resolve

settings.configure(ROOT_URLCONF=__name__)
urlpatterns = [path("/archive/", print), path("news/", print)]
for address in ("/archive/", "//archive/", "/news/"):
    try:
        print(f"{address:11}", resolve(address).route)
    except Resolver404:
        print(f"{address:11}", "status 404")
