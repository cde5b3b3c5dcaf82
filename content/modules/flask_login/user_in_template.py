# set-up: an application with one user, and a way to log in
from flask import Flask
from flask_login import LoginManager, UserMixin, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    id, name = "ada", "Ada <3"


@login_manager.user_loader
def load_user(user_id):
    return User() if user_id == "ada" else None


@app.post("/login")
def log_in():
    login_user(User())
    return "Welcome"
# end of set-up
from flask import render_template_string
from flask_login import current_user

PAGE = """{% if current_user.is_authenticated %}
Hello {{ current_user.name }}
{%- else %}
<a href="/login">Log in</a>
{%- endif %}"""


@app.get("/")
def home():
    return render_template_string(PAGE)


@app.get("/greeting")
def greeting():
    return {"for": "all" if current_user.is_anonymous else current_user.name}


client = app.test_client()
print(client.get("/").text.strip(), client.get("/greeting").json)
client.post("/login")
print(client.get("/").text.strip(), client.get("/greeting").json)
