import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Avg, Count, F, Q, Sum

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Sale(models.Model):
    city = models.CharField(max_length=40)
    count = models.IntegerField()
    price = models.IntegerField()

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Sale)
rows = [("Oslo", 2, 30), ("Bergen", 1, 45), ("Oslo", 5, 12)]
Sale.objects.bulk_create(Sale(city=c, count=n, price=p) for c, n, p in rows)

by_city = Sale.objects.values("city").annotate(
    sales=Count("id"), earned=Sum(F("count") * F("price"))
)
for row in by_city.order_by("-earned"):
    print(row)
print(Sale.objects.filter(Q(city="Oslo") | Q(count=1)).aggregate(Avg("price")))
