def read_pieces(text):
    try:
        return int(text)
    except ValueError as error:
        print("not understood:", error)
        return None


print(read_pieces("12"))
print(read_pieces("12.5"))
print(read_pieces("twelve"))
print(read_pieces(""))
print("²".isdigit(), "-5".isdigit())
