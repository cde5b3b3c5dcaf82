def is_int(text):
    try:
        int(text)
    except ValueError:
        return False
    return True

texts = ["7", "-5", "2.5", "²"]
print("isdigit:", list(filter(str.isdigit, texts)))
print("is_int: ", list(filter(is_int, texts)))
