from email.contentmanager import raw_data_manager
from email.message import EmailMessage

mail = EmailMessage()
mail["Subject"] = "Order"
raw_data_manager.set_content(mail, "Two cups")
mail["Content-Language"] = "en"
raw_data_manager.set_content(mail, "Three cups")
print(mail.keys())
mail.add_attachment("tea;3", filename="order.csv")
print([part.get_content_type() for part in mail.walk()])
