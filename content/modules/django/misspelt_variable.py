from django.conf import settings
from django.template import Context, Engine

settings.configure()
guest = Context({"name": "Ana"})
for options in ({}, {"string_if_invalid": "[no %s]"}):
    letter = Engine(**options).from_string("Dear {{ nmae }},")
    print(letter.render(guest))
