from jinja2 import Environment

env = Environment(trim_blocks=True, lstrip_blocks=True)
template = env.from_string("""\
{% for city, values in readings.items() %}
[{{ city }}]
    {% for value in values if value is not none %}
    value {{ loop.index }}/{{ loop.length }} = {{ value }}
    {% endfor %}
    {% set known = values|select("number")|list %}
    {% if known %}
    mean = {{ (known|sum / known|length)|round(1) }}
    {% endif %}
    {% if not loop.last %}

    {% endif %}
{% endfor %}
""")
readings = {"oslo": [1, None, 4], "lund": [2.5]}
print(template.render(readings=readings))
