import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()

class Order(forms.Form):
    cups = forms.IntegerField()

order = Order({"cups": "2"})
print(hasattr(order, "cleaned_data"))
print(order.is_valid(), order.cleaned_data)
