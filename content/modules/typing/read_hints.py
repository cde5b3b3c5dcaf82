from typing import get_args, get_origin, get_type_hints


class Order:
    customer: "str"
    items: "dict[str, int]"


def deliver(order: "Order", by: "Courier") -> None: ...


hints = get_type_hints(Order)
print(hints)
print(get_origin(hints["items"]), get_args(hints["items"]))
try:
    get_type_hints(deliver)
except NameError as error:
    print("NameError:", error)
