from typing import Any

from mypy import api


def cost(item: Any) -> int:
    return item.prize


def safe_cost(item: object) -> int:
    return item.prize


report, _, _ = api.run(["--no-incremental", __file__])
print("line", report.partition(".py:")[2].splitlines()[0])
