import sys

sys.argv = ["convert.py", "lake.jpg", "640"]  # as if typed after python

print("script:", sys.argv[0], "and", len(sys.argv) - 1, "words")
picture, width = sys.argv[1], sys.argv[2]
print(f"{picture} to {int(width)} pixels")

sys.argv = ["convert.py"]
try:
    picture, width = sys.argv[1], sys.argv[2]
except IndexError:
    print(f"usage: {sys.argv[0]} PICTURE WIDTH")
