import pickle
import traceback


def click(handler):
    return handler("event")


for handler in (lambda: "saved",
                lambda event, name: f"{name} saved",
                lambda event, name="letter": f"{name} saved"):
    try:
        print(click(handler))
    except TypeError as error:
        print("TypeError:", error)

try:
    pickle.dumps(lambda price: price * 1.2)
except (pickle.PicklingError, AttributeError) as error:
    print("cannot be pickled:", type(error).__name__)


def share(total, people):
    return total / people


for function in (lambda total, people: total / people, share):
    try:
        function(10, 0)
    except ZeroDivisionError as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        print("the traceback says: in", frame.name)
