from PIL import Image

photo = Image.new("RGB", (800, 600))
print(photo.thumbnail((200, 200)))
print(photo.size)
photo.resize((50, 50))
print(photo.size, "after resize:", photo.resize((50, 50)).size)
