EXPORTS = {}


def export(ending):
    def register(function):
        EXPORTS[ending] = function
        return function  # unchanged: nothing is wrapped

    return register


@export("csv")
def as_csv(rows):
    return "\n".join(",".join(row) for row in rows)


@export("txt")
def as_text(rows):
    return "\n".join(" ".join(row) for row in rows)


rows = [("tea", "2.50"), ("cup", "8.00")]
print("known:", sorted(EXPORTS))
print(EXPORTS["csv"](rows))
