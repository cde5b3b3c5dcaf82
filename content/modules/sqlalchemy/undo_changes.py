from sqlalchemy import CheckConstraint, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "accounts"
    __table_args__ = (CheckConstraint("balance >= 0", name="not_overdrawn"),)
    owner: Mapped[str] = mapped_column(primary_key=True)
    balance: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    for owner, balance in {"ada": 50, "bob": 10}.items():
        session.add(Account(owner=owner, balance=balance))

try:
    with Session(engine) as session, session.begin():
        session.get_one(Account, "bob").balance += 80
        session.flush()  # sends the change to the database
        session.get_one(Account, "ada").balance -= 80
except IntegrityError as error:
    print("rolled back:", error.orig)

with Session(engine) as session:
    print({a.owner: a.balance for a in session.scalars(select(Account))})
