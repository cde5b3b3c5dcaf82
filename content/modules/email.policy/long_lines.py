from email.message import EmailMessage
from email.policy import default

subject = "Minutes of the meeting on tea, on cake and on the hours in May"

for width in (60, 40, 0):
    message = EmailMessage(policy=default.clone(max_line_length=width))
    message["Subject"] = subject
    print(f"{width}:")
    print(message.as_string().strip())
