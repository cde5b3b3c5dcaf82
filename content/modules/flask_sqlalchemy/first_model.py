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
    db.session.add_all([Tea(name="Oolong"), Tea(name="Assam")])
    db.session.commit()
    print(db.session.scalars(db.select(Tea.name).order_by(Tea.name)).all())
