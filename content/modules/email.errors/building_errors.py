from email.errors import HeaderParseError, MessageError
from email.header import Header, decode_header
from email.mime.text import MIMEText


def attach_to_text():
    MIMEText("Tea").attach(MIMEText("Cake"))


def decode_broken():
    decode_header("=?utf-8?b?abcde?=")


def smuggle_header():
    Header("Tea\nBcc: all@example.org").encode()


for attempt in (attach_to_text, decode_broken, smuggle_header):
    try:
        attempt()
    except HeaderParseError:
        print(f"{attempt.__name__:<15} bad header")
    except MessageError as error:
        print(f"{attempt.__name__:<15} {type(error).__name__}")
