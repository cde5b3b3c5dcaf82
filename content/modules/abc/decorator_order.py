from abc import abstractmethod

def name(self): ...

try:
    abstractmethod(property(name))
except AttributeError as error:
    print(type(error).__name__)

print(property(abstractmethod(name)).__isabstractmethod__)
