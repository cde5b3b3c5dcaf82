from decimal import Decimal

import yaml


class ShopDumper(yaml.SafeDumper):
    pass


class ShopLoader(yaml.SafeLoader):
    pass


def price_to_yaml(dumper, price):
    return dumper.represent_scalar("!price", str(price))


ShopDumper.add_representer(Decimal, price_to_yaml)
ShopLoader.add_constructor("!price", lambda loader, node: Decimal(node.value))
try:
    yaml.safe_dump({"teapot": Decimal("24.00")})
except yaml.representer.RepresenterError as error:
    print(type(error).__name__)
text = yaml.dump({"teapot": Decimal("24.00")}, Dumper=ShopDumper)
print(text, yaml.load(text, Loader=ShopLoader), sep="")
