import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Author(models.Model):
    name = models.CharField(max_length=80)

    class Meta:
        app_label = "library"


class Book(models.Model):
    title = models.CharField(max_length=80)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")

    class Meta:
        app_label = "library"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
for title, name in {"Emma": "Austen", "Silas Marner": "Eliot"}.items():
    Author.objects.create(name=name).books.create(title=title)

for books in (Book.objects.all(), Book.objects.select_related("author")):
    with CaptureQueriesContext(connection) as queries:
        names = [book.author.name for book in books]
    print("statements:", len(queries), names)
