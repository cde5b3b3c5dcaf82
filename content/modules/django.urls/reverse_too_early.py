from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.urls import path, reverse, reverse_lazy

settings.configure(ROOT_URLCONF=__name__)
try:
    success_url = reverse("orders")
except ImproperlyConfigured:
    print("ImproperlyConfigured")
    success_url = reverse_lazy("orders")
urlpatterns = [path("orders/", print, name="orders")]
print(success_url)
