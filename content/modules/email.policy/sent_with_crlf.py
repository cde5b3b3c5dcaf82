# set-up: a connection that shows what it would send
import smtplib


class Connection(smtplib.SMTP):
    def ehlo_or_helo_if_needed(self):
        pass

    def sendmail(self, sender, recipients, data, *options):
        print(data)


# end of set-up
from email.message import EmailMessage
from email.policy import SMTP, default

for policy in (default, SMTP):
    message = EmailMessage(policy=policy)
    message["From"] = message["To"] = "ada@example.org"
    Connection(local_hostname="localhost").send_message(message)
