from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Plant(Base):
    __tablename__ = "plants"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    height: Mapped[int | None]


engine = create_engine("sqlite://")  # in memory
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add_all([Plant(name="fern", height=40), Plant(name="moss")])
    session.commit()

with Session(engine) as session:
    moss = session.scalars(select(Plant).where(Plant.name == "moss")).one()
    moss.height = 3
    session.delete(session.get_one(Plant, 1))
    session.commit()
    print([(p.id, p.name, p.height) for p in session.scalars(select(Plant))])
