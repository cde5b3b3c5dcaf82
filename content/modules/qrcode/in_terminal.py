import qrcode

code = qrcode.QRCode(border=2)
code.add_data("tea: 4 pm")
code.print_ascii(invert=True)
