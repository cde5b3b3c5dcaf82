import inspect


def order(article, /, pieces=1, *tags, express=False, **notes):
    """Order something."""


signature = inspect.signature(order)
print(signature)
for name, parameter in signature.parameters.items():
    no_default = parameter.default is inspect.Parameter.empty
    shown = "-" if no_default else parameter.default
    print(f"{name:<8} {parameter.kind.description:<23} {shown}")
