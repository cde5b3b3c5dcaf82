from jinja2 import DictLoader, Environment

pages = {
    "forms.html": """\
{%- macro field(name, label, type="text") -%}
<label>{{ label }} <input name="{{ name }}" type="{{ type }}"></label>
{%- endmacro %}""",
    "footer.html": "<p>{{ shop }}</p>",
    "login.html": """\
{% from "forms.html" import field %}
{{ field("user", "Your name") }}
{{ field("code", "Code", type="password") }}
{% include "footer.html" %}
""",
}
env = Environment(loader=DictLoader(pages), autoescape=True)
print(env.get_template("login.html").render(shop="Tea & Cake").strip())
