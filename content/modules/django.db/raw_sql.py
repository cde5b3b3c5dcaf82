import django
from django.conf import settings
from django.db import connection, models

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Visit(models.Model):
    page = models.CharField(max_length=80)
    seconds = models.IntegerField()

    class Meta:
        app_label = "site"
        db_table = "visits"


with connection.schema_editor() as editor:
    editor.create_model(Visit)

with connection.cursor() as cursor:
    rows = [("/tea", 40), ("/tea", 20), ("/it's", 5)]
    insert = "INSERT INTO visits (page, seconds) VALUES (%s, %s)"
    cursor.executemany(insert, rows)
    cursor.execute("SELECT avg(seconds) FROM visits WHERE page = %s", ["/tea"])
    print("average:", cursor.fetchone()[0])

for visit in Visit.objects.raw("SELECT * FROM visits WHERE seconds < %s", [30]):
    print(visit.id, visit.page, visit.seconds)
