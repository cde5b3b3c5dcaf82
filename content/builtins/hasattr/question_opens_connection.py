class Shop:
    @property
    def database(self):
        print("(connecting)")
        return "connection"

print("object:", hasattr(Shop(), "database"))
print("class: ", hasattr(Shop, "database"))
