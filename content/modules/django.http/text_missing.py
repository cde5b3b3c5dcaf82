from django.conf import settings
from django.http import HttpResponse

settings.configure()
response = HttpResponse("Café")
if hasattr(response, "text"):  # since Django 5.2
    print("text:   ", response.text)
print("content:", response.content.decode(response.charset))
