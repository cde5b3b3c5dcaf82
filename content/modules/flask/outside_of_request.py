from flask import Flask, current_app, request

app = Flask("shop")
try:
    print(request.path)
except RuntimeError as error:
    print(str(error).splitlines()[0])
with app.app_context():
    print(current_app.name)
with app.test_request_context("/teas"):
    print(current_app.name, request.path)
