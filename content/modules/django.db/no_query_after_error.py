# set-up: a table of books in memory
import django
from django.conf import settings
from django.db import connection, models

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()

class Book(models.Model):
    title = models.CharField(max_length=20, unique=True)
    year = models.IntegerField(default=1815)

    def save(self, *args, **kwargs):
        self.title = self.title.strip()
        super().save(*args, **kwargs)

    class Meta:
        app_label = "library"

with connection.schema_editor() as editor:
    editor.create_model(Book)
Book.objects.bulk_create([Book(title="Emma"), Book(title="Persuasion")])
# end of set-up

from contextlib import suppress
from django.db import IntegrityError, transaction

with transaction.atomic():
    with suppress(IntegrityError):
        Book.objects.create(title="Emma")
    try:
        Book.objects.count()
    except transaction.TransactionManagementError:
        print("caught inside: TransactionManagementError")
with suppress(IntegrityError), transaction.atomic():
    Book.objects.create(title="Emma")
print("caught around:", Book.objects.count(), "books")
