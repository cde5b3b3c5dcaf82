class Label:
    def __init__(self, text):
        self.text = text


def text_of(label):
    match label:
        case Label(text):
            return text


try:
    print(text_of(Label("Tea")))
except TypeError as error:
    print("TypeError:", error)

Label.__match_args__ = ("text",)  # usually a line of the class
print("with __match_args__:", text_of(Label("Tea")))

for cases in ("case str: 1\n  case int: 2",
              "case 'Bath' or 'York': 1",
              "case 'Bath' | city: 1",
              "case 'Bath': 1\n  default: 2"):
    try:
        compile(f"match value:\n  {cases}\n", "cities.py", "exec")
    except SyntaxError as error:
        print(f"{cases}\n    SyntaxError: {error.msg}")
