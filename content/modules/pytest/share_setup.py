import sqlite3

import pytest


@pytest.fixture(scope="module")
def database():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE stock (item TEXT, count INTEGER)")
    yield connection
    connection.close()


@pytest.fixture
def stock(database):
    database.execute("INSERT INTO stock VALUES ('tea', 12)")
    yield database
    database.execute("DELETE FROM stock")


def test_add_an_item(stock):
    stock.execute("INSERT INTO stock VALUES ('sugar', 3)")
    assert stock.execute("SELECT count(*) FROM stock").fetchone() == (2,)


def test_starts_fresh(stock):
    assert stock.execute("SELECT * FROM stock").fetchall() == [("tea", 12)]


if __name__ == "__main__":
    pytest.main(["-qq", "--setup-show", __file__])
