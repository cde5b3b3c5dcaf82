from email.parser import Parser
from email.policy import default

text = "Subject: =?utf-8?q?Caf=C3=A9?=\n\nTwo cups"
for options in ({}, {"policy": default}):
    mail = Parser(**options).parsestr(text)
    print(mail["Subject"], hasattr(mail, "get_body"))
