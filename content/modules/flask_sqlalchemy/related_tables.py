# set-up: a shop without tables
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///shop.db"
db.init_app(app)
# end of set-up
from sqlalchemy import ForeignKey, func
from sqlalchemy.orm import Mapped, mapped_column, relationship


class Guest(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    orders: Mapped[list["Order"]] = relationship(
        back_populates="guest", cascade="all, delete-orphan")


class Order(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    cups: Mapped[int]
    guest_id: Mapped[int] = mapped_column(ForeignKey("guest.id"))
    guest: Mapped[Guest] = relationship(back_populates="orders")


with app.app_context():
    db.create_all()
    db.session.add(Guest(name="Ada", orders=[Order(cups=2), Order(cups=4)]))
    db.session.add(Guest(name="Bob"))
    db.session.commit()
    total = func.coalesce(func.sum(Order.cups), 0)
    query = db.select(Guest.name, total).outerjoin(Order).group_by(Guest.id)
    print(db.session.execute(query).all())
    ada = db.session.get(Order, 1).guest
    print(ada.name)
    db.session.delete(ada)  # and her orders
    db.session.commit()
    print(db.session.scalar(db.select(func.count(Order.id))), "orders left")
