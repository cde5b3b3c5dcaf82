from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
app.secret_key = "read this from the environment in production"


@app.post("/login")
def log_in():
    session["user"] = request.form["user"]
    return redirect(url_for("account"))


@app.get("/account")
def account():
    if "user" not in session:
        return "Please log in", 401
    return f"Hello {session['user']}"


client = app.test_client()
print(client.get("/account").status)

response = client.post("/login", data={"user": "ada"})
print(response.status, "to", response.location)
print(client.get("/account").text)

client.set_cookie("session", "eyJ1c2VyIjoiYm9iIn0.forged")
print(client.get("/account").text)
