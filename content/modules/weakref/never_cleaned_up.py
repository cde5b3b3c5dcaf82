import weakref

class Door:
    def __init__(self, name, method):
        clean_up = self.close if method else print
        weakref.finalize(self, clean_up, "closing", name)

    def close(self, *words):
        print(*words)

kept, freed = Door("front door", True), Door("back door", False)
del kept, freed
print("end of the program")
