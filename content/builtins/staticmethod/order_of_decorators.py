from abc import abstractmethod

def convert(amount):
    return amount

try:
    abstractmethod(staticmethod(convert))
except AttributeError as error:
    print(type(error).__name__)
print(staticmethod(abstractmethod(convert)).__isabstractmethod__)
