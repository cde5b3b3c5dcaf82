from pathlib import Path

from flask import Flask, render_template

Path("templates").mkdir(exist_ok=True)
Path("templates/guests.html").write_text("""\
<h1>{{ title|upper }}</h1>
{% for guest in guests -%}
<li>{{ loop.index }}. {{ guest }}</li>
{% else -%}
<p>Nobody yet.</p>
{% endfor -%}
<a href="{{ url_for('guest_list', day='sunday') }}">Sunday</a>
""", encoding="utf-8")

app = Flask(__name__)


@app.get("/guests/<day>")
def guest_list(day):
    guests = ["Ada", "<script>alert(1)</script>"] if day == "friday" else []
    return render_template("guests.html", title=day, guests=guests)


client = app.test_client()
print(client.get("/guests/friday").text, end="\n\n")
print(client.get("/guests/sunday").text)
