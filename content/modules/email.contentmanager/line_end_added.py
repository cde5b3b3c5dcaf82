from email.contentmanager import raw_data_manager
from email.message import EmailMessage

mail = EmailMessage()
for text in ("Two cups", "Two cups\n", ""):
    raw_data_manager.set_content(mail, text)
    print(repr(mail.get_content()), repr(mail.get_content().rstrip("\n")))
