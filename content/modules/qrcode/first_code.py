import qrcode

picture = qrcode.make("https://tea.example.org/menu")
picture.save("menu.png")
print(picture.size, "pixels")
