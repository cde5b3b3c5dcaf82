class Article:
    tags = []  # one list for all
    stock = 0

    def __init__(self, name):
        self.name = name


tea, cup = Article("tea"), Article("cup")
tea.tags.append("hot")
tea.stock += 5  # reads the class, writes to the object
print("tea", tea.tags, tea.stock)
print("cup", cup.tags, cup.stock, "| in the class:", Article.stock)


class BetterArticle:
    def __init__(self, name):
        self.name, self.tags = name, []


tea, cup = BetterArticle("tea"), BetterArticle("cup")
tea.tags.append("hot")
print("tea", tea.tags, "| cup", cup.tags)
