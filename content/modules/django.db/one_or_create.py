import django
from django.conf import settings
from django.db import connection, models

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Tag(models.Model):
    word = models.CharField(max_length=40)
    uses = models.IntegerField(default=0)

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(Tag)
Tag.objects.bulk_create([Tag(word="milk"), Tag(word="milk")])

tag, created = Tag.objects.get_or_create(word="tea", defaults={"uses": 1})
print(tag.word, tag.uses, "created" if created else "found")
tag, created = Tag.objects.update_or_create(word="tea", defaults={"uses": 2})
print(tag.word, tag.uses, "created" if created else "found")

for word in ("coffee", "milk"):
    try:
        print(Tag.objects.get(word=word))
    except (Tag.DoesNotExist, Tag.MultipleObjectsReturned) as error:
        print(f"{word}: {type(error).__name__}")
