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

from django.core.exceptions import ValidationError

book = Book(title="The Life and Strange Adventures of Robinson Crusoe")
book.save()
print(len(Book.objects.get(pk=book.pk).title), "of 20 characters saved")
try:
    book.full_clean()
except ValidationError as error:
    print(error.messages)
