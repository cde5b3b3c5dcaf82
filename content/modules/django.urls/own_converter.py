from datetime import date

from django.conf import settings
from django.urls import Resolver404, path, register_converter, resolve, reverse


class DayConverter:
    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value):
        return date.fromisoformat(value)  # ValueError means: no match

    def to_url(self, value):
        return value.isoformat()


def agenda(request, day):
    """Show what is on that day."""


register_converter(DayConverter, "day")
urlpatterns = [path("agenda/<day:day>/", agenda, name="agenda")]
settings.configure(ROOT_URLCONF=__name__)

print(resolve("/agenda/2024-02-29/").kwargs)
print(reverse("agenda", args=[date(2024, 5, 17)]))
try:
    resolve("/agenda/2023-02-29/")
except Resolver404:
    print("no page for 29 February 2023")
