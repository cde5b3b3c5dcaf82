from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

message = MIMEMultipart()
message["Subject"] = "Your bill"
message.attach(MIMEText("Please find the bill attached.", "plain", "utf-8"))

bill = MIMEApplication(b"%PDF-1.7 ...", "pdf")
bill.add_header("Content-Disposition", "attachment", filename="bill.pdf")
message.attach(bill)

for part in message.walk():
    print(part.get_content_type(), part["Content-Transfer-Encoding"])
