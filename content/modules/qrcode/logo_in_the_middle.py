# set-up: a logo
from PIL import Image

Image.new("RGB", (200, 200), "darkgreen").save("logo.png")
# end of set-up
import qrcode
from qrcode.constants import ERROR_CORRECT_H
from qrcode.image.styledpil import StyledPilImage
from qrcode.image.styles.colormasks import SolidFillColorMask
from qrcode.image.styles.moduledrawers.pil import RoundedModuleDrawer

code = qrcode.QRCode(error_correction=ERROR_CORRECT_H, box_size=6)
code.add_data("https://tea.example.org/menu")
picture = code.make_image(
    image_factory=StyledPilImage,
    module_drawer=RoundedModuleDrawer(),
    color_mask=SolidFillColorMask(front_color=(0, 70, 0)),
    embedded_image_path="logo.png",
)
picture.save("logo_menu.png")
print(picture.size)
