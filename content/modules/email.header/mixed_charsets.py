from email.header import Header

header = Header("Order for", header_name="Subject")
header.append("Zoë", "utf-8")
header.append("and", "us-ascii")
header.append("Łukasz", "iso-8859-2")

print(header.encode())
print(str(header))
print("same as a text:", header == "Order for Zoë and Łukasz")
