from jinja2 import Template

letter = Template("""\
Dear {{ guest.name }},
{% if guest.unpaid > 0 -%}
please pay {{ "%.2f"|format(guest.unpaid) }} EUR by {{ due }}.
{%- else -%}
your account is settled.
{%- endif %}
{{ guest.notes|length }} notes, {{ guest.title|default("no title") }}
""")
print(letter.render(
    guest={"name": "Ada", "unpaid": 24, "notes": ["late"]}, due="30 June"
))
print(letter.render(guest={"name": "Zoë", "unpaid": 0}))
