# set-up: an application with one user
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
login_manager = LoginManager(app)


class User(UserMixin):
    id = "ada"


login_manager.user_loader(lambda user_id: User() if user_id == "ada" else None)
# end of set-up
from datetime import datetime, timedelta, timezone

app.config.update(
    REMEMBER_COOKIE_DURATION=timedelta(days=30),
    REMEMBER_COOKIE_SECURE=True,  # over HTTPS only
    REMEMBER_COOKIE_SAMESITE="Lax",
)


@app.post("/login")
def log_in():
    login_user(User(), remember=True)  # the password fits, the box is ticked
    return "Welcome"


@app.get("/")
def home():
    return "Hello again" if current_user.is_authenticated else "Please log in"


shop = "https://shop.example"
client = app.test_client()
client.post("/login", base_url=shop)
client.delete_cookie("session", domain="shop.example")  # closed the browser
print(client.get("/", base_url=shop).text)

cookie = client.get_cookie("remember_token", domain="shop.example")
left = cookie.expires - datetime.now(timezone.utc)
print(round(left / timedelta(days=1)), "days")
print(cookie.secure, cookie.http_only, cookie.same_site)
