# set-up: an application without users
from flask import Flask
from flask_login import LoginManager, login_required

app = Flask(__name__)
LoginManager(app).user_loader(lambda user_id: None)
# end of set-up
@login_required
@app.get("/wages")
def wages():
    return "Wages of everybody"


@app.get("/bills")
@login_required
def bills():
    return "Bills of everybody"


client = app.test_client()
print(client.get("/wages").text, "-", client.get("/bills").status)
