# set-up: a project in one file, with a table of teas
import django
from django.conf import settings

settings.configure(
    SECRET_KEY="only for this example", ROOT_URLCONF=__name__, USE_TZ=True,
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

Tea.objects.create(name="Assam", price=6)
# end of set-up
from rest_framework import generics, serializers
from rest_framework.test import APIRequestFactory


class TeaSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tea
        fields = ["name", "price"]


view = generics.RetrieveDestroyAPIView.as_view(
    queryset=Tea.objects.all(), serializer_class=TeaSerializer)
stranger = APIRequestFactory().delete("/teas/1/")
print(view(stranger, pk=1).status_code, Tea.objects.count(), "teas left")
