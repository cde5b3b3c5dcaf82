# set-up: a folder with templates
from pathlib import Path

folder = Path("templates")
folder.mkdir()
(folder / "base.html").write_text("""\
<title>{% block title %}Shop{% endblock %}</title>
{% block body %}{% endblock %}
""")
(folder / "orders.html").write_text("""\
{% extends "base.html" %}
{% block title %}Orders - {{ super() }}{% endblock %}
{% block body %}
{%- for order in orders %}
<p class="{{ loop.cycle('odd', 'even') }}">{{ loop.index }}. {{ order }}</p>
{%- else %}
<p>No orders</p>
{%- endfor %}
{%- endblock %}
""")
# end of set-up
from jinja2 import Environment, FileSystemLoader

env = Environment(
    loader=FileSystemLoader("templates"),
    autoescape=True,
)
page = env.get_template("orders.html")
print(page.render(orders=["Teapot & lid", "<script>"]))
print(page.render(orders=[]))
