import inspect


def resize(picture, width, height=600):
    return f"{picture} to {width} x {height}"


signature = inspect.signature(resize)

bound = signature.bind("lake.jpg", width=800)
bound.apply_defaults()
print(bound.arguments)

options = {"picture": "hill.jpg", "width": 640, "colour": "sepia"}
accepted = {key: options[key] for key in signature.parameters if key in options}
print(resize(**accepted))

try:
    signature.bind("lake.jpg")
except TypeError as error:
    print(error)
