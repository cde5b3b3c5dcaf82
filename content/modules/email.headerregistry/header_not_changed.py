from email.headerregistry import Address
from email.message import EmailMessage

mail = EmailMessage()
mail["To"] = [Address("Ana", "ana", "example.org")]
try:
    mail["To"].addresses += (Address("Raj", "raj", "example.org"),)
except AttributeError:
    print("AttributeError:", mail["To"])
both = [*mail["To"].addresses, Address("Raj", "raj", "example.org")]
del mail["To"]
mail["To"] = both
print("then:          ", mail["To"])
