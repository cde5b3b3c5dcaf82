import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L

text = "https://tea.example.org/orders/7"
for name, level in (("low", ERROR_CORRECT_L), ("high", ERROR_CORRECT_H)):
    code = qrcode.QRCode(error_correction=level, box_size=8, border=4)
    code.add_data(text)
    code.make(fit=True)
    picture = code.make_image(fill_color="darkgreen", back_color="white")
    picture.save(f"order-{name}.png")
    print(name, "version", code.version, code.modules_count, "squares,",
          picture.size, "pixels")
