from types import FunctionType, LambdaType

double = lambda price: price * 2

def triple(price): return price * 3

print(LambdaType is FunctionType)
print(isinstance(triple, LambdaType), triple.__name__)
print(isinstance(double, LambdaType), double.__name__)
