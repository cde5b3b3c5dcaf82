import cv2
import numpy
import qrcode

for border in (4, 0):
    code = qrcode.QRCode(border=border)
    code.add_data("tea")
    picture = numpy.array(code.make_image().convert("L"))
    black = numpy.pad(picture, 60)  # on a dark poster
    print(border, repr(cv2.QRCodeDetector().detectAndDecode(black)[0]))
