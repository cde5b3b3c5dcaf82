from tornado.template import DictLoader

loader = DictLoader({
    "page.html": "<h1>{% block title %}Shop{% end %}</h1>"
                 "{% block body %}{% end %}",
    "teas.html": """{% extends "page.html" %}
{% block title %}{{ shop }}{% end %}
{% block body %}
{% for name, price in teas %}
<li>{{ name }}: {{ "%.2f" % price }}</li>
{% end %}
{% if not teas %}<p>Nothing today</p>{% end %}
{% end %}""",
})
page = loader.load("teas.html")
teas = [("Assam", 6.5), ("<b>Oolong</b>", 9)]
print(page.generate(shop="Tea & Cake", teas=teas).decode())
