# set-up: an application with one user, and a way to log in
from flask import Flask
from flask_login import LoginManager, UserMixin, login_required, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    id = "ada"


login_manager.user_loader(lambda user_id: User() if user_id == "ada" else None)


@app.post("/login")
def log_in():
    login_user(User(), remember=True)
    return "Welcome"


@app.get("/account")
@login_required
def account():
    return "Orders"


def password_fits(user, password):
    return password == "Analytic4l"
# end of set-up
from flask import request
from flask_login import confirm_login, current_user, fresh_login_required

login_manager.refresh_view = "confirm"


@app.get("/account/delete")
@fresh_login_required
def delete_account():
    return "Really delete?"


@app.route("/confirm", methods=["GET", "POST"])
@login_required
def confirm():
    if request.method == "POST":
        if not password_fits(current_user, request.form["password"]):
            return "Wrong password", 403
        confirm_login()
        return "Thank you"
    return "<form method=post><input name=password type=password></form>"


client = app.test_client()
client.post("/login")
print(client.get("/account/delete").text)
client.delete_cookie("session")  # the browser was closed; remembered since
print(client.get("/account").text)
print(client.get("/account/delete").location)
print(client.post("/confirm", data={"password": "Analytic4l"}).text)
print(client.get("/account/delete").text)
