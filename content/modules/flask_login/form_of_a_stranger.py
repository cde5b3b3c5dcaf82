# set-up: an application with one user
from flask import Flask, request
from flask_login import LoginManager, UserMixin, login_required, login_user

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
LoginManager(app).user_loader(lambda user_id: User())


class User(UserMixin):
    id = "ada"


app.add_url_rule("/in", "in", view_func=lambda: str(login_user(User())))
client = app.test_client()
# end of set-up
@app.post("/transfer")
@login_required
def transfer():
    return f"{request.form['amount']} sent"


elsewhere = {"Origin": "https://evil.example"}
client.get("/in")
form = {"amount": "500", "to": "mallory"}
print(client.post("/transfer", data=form, headers=elsewhere).text)
