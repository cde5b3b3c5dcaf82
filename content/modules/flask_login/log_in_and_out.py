# set-up: an application, and the hashed passwords of its users
from flask import Flask, request
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
hashes = {"ada": generate_password_hash("Analytic4l")}  # from a database
nobody = generate_password_hash("")


def password_fits(name, password):
    fits = check_password_hash(hashes.get(name, nobody), password)
    return fits and name in hashes


client = app.test_client()
# end of set-up
from flask_login import (LoginManager, UserMixin, current_user, login_required,
                         login_user, logout_user)

login_manager = LoginManager(app)


class User(UserMixin):
    def __init__(self, name):
        self.id = name


@login_manager.user_loader
def load_user(user_id):
    return User(user_id) if user_id in hashes else None


@app.post("/login")
def log_in():
    name, password = request.form["name"], request.form["password"]
    if not password_fits(name, password):
        return "Wrong name or password", 403
    login_user(User(name))
    return "Welcome"


@app.get("/account")
@login_required
def account():
    return {"orders of": current_user.id}


@app.post("/logout")
def log_out():
    logout_user()
    return "Goodbye"


for password in ("guess", "Analytic4l"):
    form = {"name": "ada", "password": password}
    print(client.post("/login", data=form).text, client.get("/account").status)
print(client.post("/logout").text, client.get("/account").status)
