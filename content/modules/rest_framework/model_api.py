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
# end of set-up
from django.urls import include, path
from rest_framework import routers, serializers, viewsets
from rest_framework.test import APIClient


class TeaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tea
        fields = ["id", "name", "price"]


class TeaViewSet(viewsets.ModelViewSet):
    queryset = Tea.objects.order_by("name")
    serializer_class = TeaSerializer


router = routers.DefaultRouter()
router.register("teas", TeaViewSet)
urlpatterns = [path("api/", include(router.urls))]

client = APIClient()  # in the place of a program that calls the service
for tea in ({"name": "Assam", "price": "6.50"}, {"name": "Oolong"}):
    answer = client.post("/api/teas/", tea, format="json")
    print(answer.status_code, answer.json())
print(client.patch("/api/teas/1/", {"price": 7}, format="json").json())
print(client.get("/api/teas/").json())
print(client.delete("/api/teas/1/").status_code)
