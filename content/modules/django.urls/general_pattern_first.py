from django.conf import settings
from django.urls import path, resolve

settings.configure(ROOT_URLCONF=__name__)
page, about = path("<str:page>/", print), path("about/", print)
urlpatterns = [page, about]
print(resolve("/about/").route)
for order in ([page, about], [about, page]):
    print(resolve("/about/", tuple(order)).route)
