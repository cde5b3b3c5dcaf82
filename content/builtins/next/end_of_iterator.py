def pairs(items):
    items = iter(items)
    while True:
        yield next(items), next(items)


try:
    print(list(pairs([1, 2, 3])))
except RuntimeError as error:
    print(error)


def safe_pairs(items):
    items = iter(items)
    while True:
        try:
            yield next(items), next(items)
        except StopIteration:
            return


print(list(safe_pairs([1, 2, 3, 4, 5])))
end = object()
print("empty:", next(iter([]), end) is end)
