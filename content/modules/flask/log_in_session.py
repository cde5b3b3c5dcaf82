from flask import Flask, redirect, request, session, url_for
from markupsafe import escape
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.secret_key = "read this from the environment in production"
hashes = {"ada": generate_password_hash("Analytic4l")}  # from a database
nobody = generate_password_hash("")


@app.post("/login")
def log_in():
    user, password = request.form["user"], request.form["password"]
    fits = check_password_hash(hashes.get(user, nobody), password)
    if not fits or user not in hashes:
        return "Wrong name or password", 403
    session["user"] = user
    return redirect(url_for("account"))


@app.get("/account")
def account():
    if "user" not in session:
        return "Please log in", 401
    return f"Hello {escape(session['user'])}"


client = app.test_client()
for password in ("guess", "Analytic4l"):
    form = {"user": "ada", "password": password}
    print(client.post("/login", data=form).status)
print(client.get("/account").text)

client.set_cookie("session", "eyJ1c2VyIjoiYm9iIn0.forged")
print(client.get("/account").text)
