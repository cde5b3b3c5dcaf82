import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    DATABASES={
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    },
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth import authenticate
from django.contrib.auth.models import User

ada = User.objects.create_user("ada", "ada@example.org", "Analytic4l")
print("stored:        ", ada.password.partition("$")[0], "and a hash")
print("right password:", authenticate(username="ada", password="Analytic4l"))
print("wrong password:", authenticate(username="ada", password="guess"))

ada.set_password("New-Engine-1843")
ada.save()
print("old password:  ", ada.check_password("Analytic4l"))
