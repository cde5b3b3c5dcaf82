from jinja2 import Template

prices = [24, 6]
print(Template("""\
{%- set total = 0 %}{% set sum = namespace(total=0) %}
{%- for price in prices %}
{%- set total = total + price %}
{%- set sum.total = sum.total + price %}
{%- endfor %}
{{- total }}, but {{ sum.total }} or {{ prices|sum }}""").render(prices=prices))
