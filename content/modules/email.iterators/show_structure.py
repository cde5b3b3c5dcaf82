from email.iterators import _structure
from email.message import EmailMessage

message = EmailMessage()
message.set_content("See the plan.")
message.add_alternative("<p>See the plan.</p>", subtype="html")
message.add_attachment("room,hour\n", subtype="csv", filename="plan.csv")

_structure(message)
