from django.conf import settings
from django.urls import Resolver404, path, re_path, resolve


def archive(request, year, month=None):
    """Show the posts of a year or a month."""


def article(request, slug):
    """Show one article."""


urlpatterns = [
    path("archive/<int:year>/", archive),
    path("archive/<int:year>/<int:month>/", archive),
    path("article/<slug:slug>/", article),
    re_path(r"^a/(?P<slug>[a-z]{2})$", article),
]
settings.configure(ROOT_URLCONF=__name__)

for address in ("/archive/2024/05/", "/article/tea/", "/a/gt", "/archive/x/"):
    try:
        match = resolve(address)
        print(f"{address:<18}", match.func.__name__, match.kwargs)
    except Resolver404:
        print(f"{address:<18}", "no pattern fits")
