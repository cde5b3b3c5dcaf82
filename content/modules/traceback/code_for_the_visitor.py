import traceback

def connect():
    raise OSError("refused")  # password = "s3cret"

try:
    connect()
except OSError:
    text = traceback.format_exc()
    print("code in it:", "s3cret" in text, "- path in it:", __file__ in text)
    print("for the visitor: please try again later")
