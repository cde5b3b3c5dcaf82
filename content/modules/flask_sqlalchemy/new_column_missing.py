# set-up: a database file made when the table had no price
import os
import sqlite3

os.mkdir("instance")
with sqlite3.connect("instance/shop.db") as old:
    old.execute("CREATE TABLE tea (id INTEGER PRIMARY KEY, name VARCHAR)")
old.close()

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
db = SQLAlchemy(app)
# end of set-up
from sqlalchemy.exc import OperationalError

class Tea(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    price = db.Column(db.Float)

with app.app_context():
    db.create_all()
    try:
        db.session.scalars(db.select(Tea)).all()
    except OperationalError as error:
        print(error.orig)
