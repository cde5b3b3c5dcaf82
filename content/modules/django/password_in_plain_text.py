# set-up: a database of users in memory
import django
from django.conf import settings
from django.core.management import call_command

DB = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
settings.configure(DATABASES={"default": DB}, INSTALLED_APPS=APPS)
django.setup()
call_command("migrate", verbosity=0)
# end of set-up
from django.contrib.auth import authenticate
from django.contrib.auth.models import User

User.objects.create(username="ada", password="Analytic4l")
print(User.objects.get(username="ada").password)
print(authenticate(username="ada", password="Analytic4l"))
User.objects.create_user("bob", password="Analytic4l")
print(authenticate(username="bob", password="Analytic4l"))
