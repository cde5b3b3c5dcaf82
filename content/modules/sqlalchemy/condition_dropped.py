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
from sqlalchemy import or_, select

assam, dear = Tea.name == "assam", Tea.price == 6
with Session(engine) as session:
    for condition in (assam or dear, or_(assam, dear)):
        print(*session.scalars(select(Tea.name).where(condition)))
