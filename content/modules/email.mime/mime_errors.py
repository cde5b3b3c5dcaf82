from email.errors import MultipartConversionError
from email.mime.message import MIMEMessage
from email.mime.text import MIMEText

letter = MIMEText("Tea at four.")
try:
    letter.attach(MIMEText("And cake."))
except MultipartConversionError as error:
    print("MultipartConversionError:", error)

try:
    MIMEText(b"Tea at four.")
except AttributeError as error:
    print("AttributeError:", error)

try:
    MIMEMessage("Subject: Tea\n\nAt four.")
except TypeError as error:
    print("TypeError:", error)
