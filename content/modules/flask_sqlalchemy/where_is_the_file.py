# set-up: a shop with a table of teas
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Tea(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
db.init_app(app)
with app.app_context():
    db.create_all()
# end of set-up
import os

print(os.path.exists("shop.db"), os.path.exists("instance/shop.db"))
with app.app_context():
    print(os.path.relpath(db.engine.url.database).replace(os.sep, "/"))
