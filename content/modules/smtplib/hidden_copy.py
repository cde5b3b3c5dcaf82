# set-up: a connection that shows what it would send
import smtplib


class Connection(smtplib.SMTP):
    def ehlo_or_helo_if_needed(self):
        pass

    def sendmail(self, sender, recipients, data, *options):
        print("to:", recipients)
        print(data.decode().rstrip())


# end of set-up
from email.message import EmailMessage

message = EmailMessage()
message["From"] = "ada@example.org"
message["To"] = "grace@example.org"
message["Bcc"] = "archive@example.org"
Connection(local_hostname="localhost").send_message(message)
