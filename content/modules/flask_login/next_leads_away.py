# set-up: an application with one user
from flask import Flask, redirect, request
from flask_login import LoginManager, UserMixin, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
LoginManager(app)


class User(UserMixin):
    id = "ada"
# end of set-up
@app.post("/login")
def log_in():
    login_user(User())
    return redirect(request.args.get("next") or "/")


link = "/login?next=https://shop.example.evil.example/login"
print(app.test_client().post(link).location)
