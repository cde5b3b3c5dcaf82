import django
from django import forms
from django.conf import settings

settings.configure()
django.setup()


class BookingForm(forms.Form):
    name = forms.CharField(max_length=40)
    email = forms.EmailField()
    guests = forms.IntegerField(min_value=1, max_value=8)
    day = forms.DateField()

    def clean_name(self):
        name = self.cleaned_data["name"]
        if any(char.isdigit() for char in name):
            raise forms.ValidationError("A name has no digits.")
        return " ".join(name.split())


good = {"name": "Ada  King", "email": "ada@example.org", "guests": "2"}
form = BookingForm(good | {"day": "2024-05-17"})
print(form.is_valid(), form.cleaned_data)

form = BookingForm({"name": "R2D2", "email": "ada@", "guests": "12"})
print(form.is_valid())
for field, errors in form.errors.items():
    print(f"  {field:<7}", *errors)
