# set-up: a system without that package
import sys

sys.modules["turtledemo"] = None
# end of set-up
import turtle

print("here:", turtle.__name__)
try:
    import turtledemo
except ModuleNotFoundError as error:
    print("missing:", error.name)
