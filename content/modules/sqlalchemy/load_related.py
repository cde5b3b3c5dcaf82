from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session
from sqlalchemy.orm import mapped_column, relationship, selectinload


class Base(DeclarativeBase):
    pass


class Team(Base):
    __tablename__ = "teams"
    name: Mapped[str] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"
    name: Mapped[str] = mapped_column(primary_key=True)
    team: Mapped[str] = mapped_column(ForeignKey("teams.name"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    for name in ("Reds", "Blues", "Greens"):
        session.add(Team(name=name, players=[Player(name=f"{name} keeper")]))

statements = []


@event.listens_for(engine, "before_cursor_execute")
def remember(connection, cursor, statement, *rest):
    statements.append(statement)


for query in (select(Team), select(Team).options(selectinload(Team.players))):
    statements.clear()
    with Session(engine) as session:
        count = sum(len(team.players) for team in session.scalars(query))
    print(count, "players,", len(statements), "queries")
