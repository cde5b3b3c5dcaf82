import cv2

square = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
square += "<path d='M3 3h3v3H3z'/></svg>"
with open("square.svg", "w") as file:
    print("wrote", file.write(square), "characters with", cv2.__name__)
