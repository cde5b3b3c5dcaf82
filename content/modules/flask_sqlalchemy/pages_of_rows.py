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
    db.session.add_all(Tea(name=f"Tea {n:02}") for n in range(1, 26))
    db.session.commit()
# end of set-up
@app.get("/teas")
def teas():
    query = db.select(Tea).order_by(Tea.name, Tea.id)
    page = db.paginate(query, max_per_page=50)
    return {
        "page": f"{page.page} of {page.pages}, {page.total} teas",
        "names": [tea.name for tea in page],
        "next": page.next_num,
    }


visitor = app.test_client()
for query in ("", "?per_page=10", "?page=2", "?page=3"):
    answer = visitor.get(f"/teas{query}")
    print(query, answer.status_code)
    if answer.is_json:
        print(" ", answer.json["page"], "- next:", answer.json["next"])
        print(" ", *answer.json["names"][:3], "...")
