from email.errors import MessageDefect
from email.parser import Parser
from email.policy import default, strict

text = "Two cups,\nas always"
mail = Parser(policy=default).parsestr(text)
print(mail.keys(), repr(mail.get_content()))
try:
    Parser(policy=strict).parsestr(text)
except MessageDefect as defect:
    print(type(defect).__name__)
