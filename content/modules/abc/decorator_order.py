from abc import abstractmethod

def name(self): ...
def logged(method): return lambda self: method(self)
def marked(method): return getattr(method, "__isabstractmethod__", False)

try:
    abstractmethod(property(name))
except AttributeError as error:
    print("above property:", type(error).__name__)
print("below property:", marked(property(abstractmethod(name))))
print("below logged:  ", marked(logged(abstractmethod(name))))
print("above logged:  ", marked(abstractmethod(logged(name))))
