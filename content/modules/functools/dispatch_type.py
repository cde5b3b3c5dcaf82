from datetime import date
from functools import singledispatch


@singledispatch
def to_html(value):
    raise TypeError(f"cannot show {type(value).__name__}")


@to_html.register
def _(value: int | float):
    return f"<b>{value:,}</b>"


@to_html.register
def _(value: date):
    return f"<time>{value:%d %B %Y}</time>"


@to_html.register(list)
def _(values):
    return "<ul>" + "".join(f"<li>{to_html(v)}" for v in values) + "</ul>"


print(to_html([1500, date(2024, 5, 17), 2.5]))
try:
    to_html({"a": 1})
except TypeError as error:
    print(error)
