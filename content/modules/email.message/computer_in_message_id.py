import socket
from email.message import EmailMessage
from email.utils import make_msgid

host = socket.getfqdn()
mail = EmailMessage()
mail["Message-ID"] = make_msgid()
print("name of this computer inside:", host in mail["Message-ID"])
mail.replace_header("Message-ID", make_msgid(domain="example.org"))
print("now:", mail["Message-ID"].partition("@")[2])
