from email.header import decode_header, make_header

pieces = decode_header("Order: =?utf-8?q?Gem=C3=BCse?=")
print("".join(str(piece) for piece, charset in pieces))
print(make_header(pieces))
print(decode_header("Order"))
