# set-up: a project in one file, with a table of teas
import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for this example", ROOT_URLCONF=__name__, USE_TZ=True,
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes",
                    "rest_framework"],
)
django.setup()
from django.db import connection, models


class Tea(models.Model):
    name = models.CharField(max_length=40, unique=True)
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Tea)

for number in range(1, 8):
    Tea.objects.create(name=f"Tea {number}", price=number)
# end of set-up
from django.urls import path
from rest_framework import filters, generics, pagination, serializers
from rest_framework.test import APIClient


class TeaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tea
        fields = ["name", "price"]


class ThreePerPage(pagination.PageNumberPagination):
    page_size = 3


class TeaList(generics.ListAPIView):
    queryset = Tea.objects.order_by("name")
    serializer_class = TeaSerializer
    pagination_class = ThreePerPage
    filter_backends = [filters.SearchFilter, filters.OrderingFilter]
    search_fields = ["name"]
    ordering_fields = ["price"]


urlpatterns = [path("teas/", TeaList.as_view())]

for query in ("", "?page=3", "?ordering=-price", "?search=7", "?page=4"):
    page = APIClient().get(f"/teas/{query}").json()
    names = [tea["name"] for tea in page.get("results", [])]
    print(f"{query:16}", names, page.get("next") or page.get("detail", ""))
