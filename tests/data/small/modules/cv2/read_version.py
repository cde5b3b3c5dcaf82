import cv2

name = cv2.__name__
print("import name:", name)
print("in one piece:", "." not in name)
