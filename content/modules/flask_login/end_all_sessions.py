# set-up: an application
from flask import Flask
from flask_login import (LoginManager, UserMixin, current_user, login_required,
                         login_user)

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


@app.post("/login")
def log_in():
    login_user(users[0])  # if the password fits
    return "Welcome"


@app.get("/account")
@login_required
def account():
    return {"orders of": current_user.name}
# end of set-up
import secrets


class User(UserMixin):
    def __init__(self, name):
        self.name = name
        self.session_id = secrets.token_hex(16)  # a column of its own

    def get_id(self):
        return self.session_id


users = [User("ada"), User("bob")]


@login_manager.user_loader
def load_user(session_id):
    return next((u for u in users if u.session_id == session_id), None)


@app.post("/password")
@login_required
def change_password():
    user = current_user._get_current_object()
    user.session_id = secrets.token_hex(16)  # ends all sessions
    login_user(user)  # but this one
    return "Changed"


phone, laptop = app.test_client(), app.test_client()
phone.post("/login"), laptop.post("/login")
print(phone.get("/account").status, laptop.get("/account").status)
phone.post("/password")
print(phone.get("/account").status, laptop.get("/account").status)
