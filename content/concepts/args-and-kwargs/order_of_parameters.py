import inspect


def everything(first, /, second, third=3, *rest, only_named, **others):
    return first, second, third, rest, only_named, others


for parameter in inspect.signature(everything).parameters.values():
    print(f"{str(parameter):<12} {parameter.kind.description}")

print(everything(1, 2, only_named="n"))
print(everything(1, 2, 30, 4, 5, only_named="n", colour="red"))
print(everything(1, only_named="n", second=2, first="kept in others"))

try:
    compile("def order(vat=0.2, net): return net * vat", "order.py", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
