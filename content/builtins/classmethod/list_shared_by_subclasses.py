class Page:
    tags = []

    @classmethod
    def tag(cls, word):
        cls.tags.append(word)

class Recipe(Page): pass
class News(Page): tags = []

Recipe.tag("soup")
News.tag("sport")
print("Page:", Page.tags, " Recipe:", Recipe.tags, " News:", News.tags)
