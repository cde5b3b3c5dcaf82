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
from flask import request
from sqlalchemy.exc import IntegrityError


@app.post("/teas")
def add():
    name = request.form.get("name", "").strip()
    if not name:  # an empty field is sent as well
        return {"error": "a name, please"}, 400
    tea = Tea(name=name)
    db.session.add(tea)
    try:
        db.session.commit()
    except IntegrityError as error:
        db.session.rollback()
        return {"error": str(error.orig)}, 409
    return {"id": tea.id}, 201


visitor = app.test_client()
for name in ("Assam", "Assam", " ", "Oolong"):
    answer = visitor.post("/teas", data={"name": name})
    print(answer.status_code, answer.json)
