class Safe:
    def __init__(self):
        self.__code = "1234"
        setattr(self, "__code", "9999")

    def open(self, code):
        return code == self.__code

safe = Safe()
print(vars(safe))
print(safe.open("9999"), safe.open("1234"))
