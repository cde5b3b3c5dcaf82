import django
from django.conf import settings
from django.template.loader import render_to_string

pages = {
    "base.html": "<title>{% block title %}Tea house{% endblock %}</title>\n"
                 "{% block content %}{% endblock %}",
    "order.html": """\
{% extends "base.html" %}
{% block title %}Order for {{ guest }}{% endblock %}
{% block content %}{% for item in items %}\
{{ forloop.counter }}. {{ item.name }} {{ item.price|floatformat:2 }}
{% empty %}nothing ordered
{% endfor %}{% endblock %}""",
}

backend = "django.template.backends.django.DjangoTemplates"
loader = ("django.template.loaders.locmem.Loader", pages)
settings.configure(
    TEMPLATES=[{"BACKEND": backend, "OPTIONS": {"loaders": [loader]}}])
django.setup()

items = [{"name": "assam", "price": 3.5}, {"name": "scone", "price": 2}]
print(render_to_string("order.html", {"guest": "A & B", "items": items}))
