import django
from django.conf import settings
from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured

try:
    print(settings.DEBUG)
except ImproperlyConfigured as error:
    print("too early:", str(error).partition(". ")[0])

settings.configure(
    TIME_ZONE="Europe/Oslo",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
)
try:
    from django.contrib.auth.models import User
except AppRegistryNotReady as error:
    print("too early:", error)

django.setup()
from django.contrib.auth.models import User

print("ready:", User._meta.label, "with DEBUG", settings.DEBUG)
