class Basket:
    shop = "Teashop"  # of the class: one for all
    items = []  # one list for all, which is seldom meant

    def __init__(self, owner):
        self.owner = owner  # of the object
        self.notes = []  # a list for each


ada, bo = Basket("Ada"), Basket("Bo")
ada.items.append("tea")
ada.notes.append("gift")
print("items of Bo:", bo.items, "- notes of Bo:", bo.notes)

Basket.shop = "Tea & Cake"  # seen by all that have no shop of their own
ada.shop = "Home"  # a new attribute of Ada's basket alone
print(bo.shop, "-", ada.shop, "-", Basket.shop)
print(vars(bo))
