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
from sqlalchemy.orm.exc import DetachedInstanceError

for expire in (True, False):
    with Session(engine, expire_on_commit=expire) as session:
        tea = session.get(Tea, "assam")
        tea.price += 1
        session.commit()
    try:
        print(tea.price)
    except DetachedInstanceError as error:
        print(type(error).__name__)
