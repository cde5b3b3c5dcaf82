from django.conf import settings
from django.urls import Resolver404, path, resolve

settings.configure(ROOT_URLCONF=__name__)
urlpatterns = [path("a/<str:name>", print), path("b/<path:name>", print)]
for address in ("/a/menu.txt", "/a/2024/menu.txt", "/b/2024/menu.txt"):
    try:
        print(address, resolve(address).kwargs)
    except Resolver404:
        print(address, "status 404")
