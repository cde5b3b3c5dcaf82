import warnings

warnings.simplefilter("ignore", DeprecationWarning)
print("method alone:", (18).__eq__("18"))

try:
    print("with method, different:", not (18).__eq__("18"))
except TypeError:
    print("with method: TypeError, for it is", NotImplemented)
print("with operator, different:", not 18 == "18")
