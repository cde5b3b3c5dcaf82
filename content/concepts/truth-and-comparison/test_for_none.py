stock = {"tea": 0, "cup": 4}


def describe(article):
    count = stock.get(article)
    if count is None:
        return "not ours"
    return f"{count} left"


def describe_wrong(article):
    return f"{stock[article]} left" if stock.get(article) else "not ours"


for article in ("tea", "cup", "car"):
    print(article, "-", describe(article), "-", describe_wrong(article))


class Anything:
    def __eq__(self, other):
        return True


print(Anything() == None, Anything() is None)  # noqa: E711

MISSING = object()
answers = {"phone": None}
for question in ("phone", "street"):
    given = answers.get(question, MISSING)
    print(question, "was not asked" if given is MISSING else given)
