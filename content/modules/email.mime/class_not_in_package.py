try:
    from email.mime import MIMEText
except ImportError:
    print("ImportError")

from email.mime.text import MIMEText
print(MIMEText("Two cups").get_content_type())
