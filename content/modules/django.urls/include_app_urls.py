from django.conf import settings
from django.urls import include, path, resolve, reverse


def index(request):
    """List everything."""


def detail(request, number):
    """Show one thing."""


shop_urls = [  # urlpatterns in shop/urls.py
    path("", index, name="index"),
    path("<int:number>/", detail, name="detail"),
]
urlpatterns = [  # in the project's urls.py
    path("teas/", include((shop_urls, "shop"), namespace="teas")),
    path("cups/", include((shop_urls, "shop"), namespace="cups")),
]
settings.configure(ROOT_URLCONF=__name__)

print(reverse("teas:index"), reverse("cups:detail", args=[4]))
match = resolve("/cups/4/")
print(match.view_name, match.kwargs, match.route)
