from email import message_from_string
from email.errors import MessageDefect
from email.policy import default

text = "Date: soon\nContent-Transfer-Encoding: base64\n\nVHdvIGN1cHM\n"
mail = message_from_string(text, policy=default)
print("at first:", mail.defects)
mail.get_content()
late = [*mail.defects, *mail["Date"].defects]
print([type(defect).__name__ for defect in late])
print(all(isinstance(defect, MessageDefect) for defect in late))
