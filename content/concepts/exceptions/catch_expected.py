def share(text, people):
    return float(text) / people


for text, people in [("10", 4), ("ten", 4), ("10", 0), (None, 4)]:
    try:
        print(f"{text!r:>5} for {people}: {share(text, people)}")
    except ZeroDivisionError:
        print(f"{text!r:>5} for {people}: nobody to share with")
    except (TypeError, ValueError) as error:
        print(f"{text!r:>5} for {people}: {type(error).__name__}")

try:
    ["tea", "cup"][7]
except LookupError as error:  # the base class of IndexError and KeyError
    print("base class caught:", type(error).__name__)
