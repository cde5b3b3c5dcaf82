import django
from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DB})
django.setup()


class Account(models.Model):
    owner = models.CharField(max_length=40, unique=True)
    balance = models.PositiveIntegerField()  # refuses less than 0

    class Meta:
        app_label = "bank"


with connection.schema_editor() as editor:
    editor.create_model(Account)
for owner, balance in {"ada": 50, "bob": 10}.items():
    Account.objects.create(owner=owner, balance=balance)

try:
    with transaction.atomic():
        Account.objects.filter(owner="bob").update(balance=F("balance") + 80)
        Account.objects.filter(owner="ada").update(balance=F("balance") - 80)
except IntegrityError as error:
    print("undone:", str(error).partition(":")[0])
print(dict(Account.objects.values_list("owner", "balance")))
