from datetime import date

from jinja2 import Environment

env = Environment()


def money(value, currency="EUR"):
    return f"{value:,.2f} {currency}"


def weekend(day):
    return day.weekday() >= 5


env.filters["money"] = money
env.tests["weekend"] = weekend
env.globals["shop"] = "Tea & Cake"
receipt = env.from_string(
    "{{ shop }}: {{ total|money }}, {{ tip|money('NOK') }}"
    "{% if day is weekend %}, at the weekend{% endif %}"
)
print(receipt.render(total=1234.5, tip=20, day=date(2024, 5, 18)))
