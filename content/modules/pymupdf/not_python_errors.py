import pymupdf

try:
    pymupdf.open("missing.pdf")
except FileNotFoundError:
    print("never reached")
except RuntimeError as error:
    print(type(error).__module__, type(error).__name__)
