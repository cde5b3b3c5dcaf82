# set-up: somebody who tries to send through a server
import warnings

warnings.simplefilter("ignore")
import asyncore
import smtplib
import threading


def send_through(*servers):
    loop = threading.Thread(target=asyncore.loop, args=(0.1,), daemon=True)
    loop.start()
    for server in servers:
        host, port = server.socket.getsockname()
        with smtplib.SMTP(host, port, "localhost", timeout=10) as smtp:
            try:
                to = ["you@elsewhere.example"]
                smtp.sendmail("x@spam.example", to, "Buy!")
            except smtplib.SMTPDataError as error:
                print("refused:", error.smtp_code)


# end of set-up
import smtpd


class Open(smtpd.SMTPServer):
    def process_message(self, peer, sender, recipients, data, **options):
        print("would pass on to", *recipients)

class Closed(smtpd.SMTPServer):
    def process_message(self, peer, sender, recipients, data, **options):
        if not all(one.endswith("@example.org") for one in recipients):
            return "550 not for us"

send_through(Open(("127.0.0.1", 0), None), Closed(("127.0.0.1", 0), None))
