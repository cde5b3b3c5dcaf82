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
    db.session.add(Tea(name="Assam"))
    db.session.commit()
# end of set-up
from flask import abort, request


@app.get("/teas/<int:number>")
def one(number):
    tea = db.get_or_404(Tea, number)
    return {"id": tea.id, "name": tea.name}


@app.put("/teas/<int:number>")
def rename(number):
    tea = db.get_or_404(Tea, number, description="no such tea")
    sent = request.get_json()
    if not isinstance(sent, dict) or not isinstance(sent.get("name"), str):
        abort(400, "a name, please")
    tea.name = sent["name"]
    db.session.commit()
    return {"id": tea.id, "name": tea.name}


@app.delete("/teas/<int:number>")
def remove(number):
    db.session.delete(db.get_or_404(Tea, number))
    db.session.commit()
    return "", 204


visitor = app.test_client()
print(visitor.get("/teas/1").json, visitor.get("/teas/2").status_code)
print(visitor.put("/teas/1", json={"name": "Darjeeling"}).json)
print(visitor.put("/teas/1", json={}).status_code)
print(visitor.delete("/teas/1").status_code, visitor.get("/teas/1").status_code)
