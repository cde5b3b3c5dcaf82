# set-up: an application with two users, and a way to log in
from flask import Flask, abort
from flask_login import (LoginManager, UserMixin, current_user, login_required,
                         login_user)

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    def __init__(self, id, role):
        self.id, self.role = id, role


users = {"ada": User("ada", "admin"), "bob": User("bob", "guest")}
login_manager.user_loader(users.get)


@app.post("/login/<name>")
def log_in(name):
    login_user(users[name])
    return "Welcome"
# end of set-up
from functools import wraps


def role_required(role):
    def decorate(view):
        @wraps(view)
        @login_required
        def guarded(*args, **kwargs):
            if current_user.role != role:
                abort(403)
            return app.ensure_sync(view)(*args, **kwargs)  # async ones, too
        return guarded
    return decorate


@app.get("/prices/<int:number>/edit")
@role_required("admin")
def edit_price(number):
    return f"Price {number} can be edited"


client = app.test_client()
print("nobody", client.get("/prices/7/edit").status)
for name in users:
    client.post(f"/login/{name}")
    answer = client.get("/prices/7/edit")
    print(name, answer.status, answer.text if answer.status_code == 200 else "")
