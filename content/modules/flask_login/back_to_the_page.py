# set-up: an application with one user
from flask import Flask, redirect, request, session, url_for
from flask_login import LoginManager, UserMixin, login_required, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"


class User(UserMixin):
    id = "ada"


def user_with_password(form):
    return User() if form["password"] == "Analytic4l" else None
# end of set-up
app.config["USE_SESSION_FOR_NEXT"] = True
login_manager = LoginManager(app)
login_manager.login_view = "log_in"  # the name of the function
login_manager.login_message = "Please log in first."
login_manager.user_loader(lambda user_id: User() if user_id == "ada" else None)


@app.route("/login", methods=["GET", "POST"])
def log_in():
    if request.method == "POST":
        user = user_with_password(request.form)
        if user:
            login_user(user)
            return redirect(session.pop("next", url_for("orders")))
    return "<form method=post><input name=password type=password></form>"


@app.get("/orders")
@login_required
def orders():
    return f"Orders, page {request.args.get('page', 1, type=int)}"


client = app.test_client()
print(client.get("/orders?page=2").location)
answer = client.post("/login", data={"password": "Analytic4l"})
print(answer.location, "-", client.get(answer.location).text)
