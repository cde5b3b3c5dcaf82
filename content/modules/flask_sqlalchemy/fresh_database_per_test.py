# set-up: an application with a factory and a table
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Tea(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


def create_app(uri="sqlite:///shop.db"):
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = uri
    db.init_app(app)
    query = db.select(db.func.count(Tea.id))
    app.add_url_rule("/count", view_func=lambda: f"{db.session.scalar(query)}")
    return app
# end of set-up
import unittest


class TeaTest(unittest.TestCase):
    def setUp(self):
        self.app = create_app("sqlite:///:memory:")
        with self.app.app_context():
            db.create_all()
        self.visitor = self.app.test_client()

    def test_starts_empty(self):
        self.assertEqual(self.visitor.get("/count").text, "0")

    def test_sees_what_was_added(self):
        with self.app.app_context():
            db.session.add(Tea(name="Assam"))
            db.session.commit()
        self.assertEqual(self.visitor.get("/count").text, "1")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TeaTest).run(result)
print(result.testsRun, "run,", len(result.failures + result.errors), "failed")
