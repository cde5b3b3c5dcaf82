# set-up: a table of teas
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Tea(Base):
    __tablename__ = "teas"
    name: Mapped[str] = mapped_column(primary_key=True)
    origin: Mapped[str | None]
    price: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Tea(name="assam", origin="India", price=4))
    session.add(Tea(name="sencha", origin="Japan", price=6))
    session.add(Tea(name="house tea", origin=None, price=2))
    session.commit()
# end of set-up
from sqlalchemy.exc import IntegrityError, PendingRollbackError

with Session(engine) as session:
    session.add(Tea(name="assam", price=9))
    for _ in range(2):
        try:
            session.flush()
            session.get(Tea, "sencha")
        except (IntegrityError, PendingRollbackError) as error:
            print(type(error).__name__)
    session.rollback()
    print(session.get(Tea, "sencha").price)
