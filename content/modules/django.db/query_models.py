import django
from django.conf import settings
from django.db import connection, models

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=80)
    year = models.IntegerField()

    class Meta:
        app_label = "library"  # a project finds it out by itself


with connection.schema_editor() as editor:  # migrations do this in a project
    editor.create_model(Book)

Book.objects.create(title="Emma", year=1815)
Book.objects.create(title="Persuasion", year=1817)
Book.objects.create(title="Middlemarch", year=1871)

later = Book.objects.filter(year__gte=1816).order_by("-year")
print([book.title for book in later])
print(Book.objects.filter(title__icontains="m").exclude(year=1815).count())

emma = Book.objects.get(title="Emma")
emma.year = 1816
emma.save()
print([book.title for book in later.all()])
