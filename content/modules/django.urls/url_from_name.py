import django
from django.conf import settings
from django.template import Context, Engine
from django.urls import NoReverseMatch, path, reverse


def article(request, year, slug):
    """Show one article."""


urlpatterns = [path("<int:year>/<slug:slug>/", article, name="article")]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

print(reverse("article", kwargs={"year": 2024, "slug": "green-tea"}))
print(reverse("article", args=[2024, "cake"], query={"page": 2}))

link = """<a href="{% url 'article' 2024 'scones' %}">Scones</a>"""
print(Engine().from_string(link).render(Context()))

for slug in ("two words", ""):
    try:
        print(reverse("article", args=[2024, slug]))
    except NoReverseMatch as error:
        print("NoReverseMatch:", str(error).partition(".")[0])
