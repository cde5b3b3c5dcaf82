def with_tax(net):
    return net * 1.2


same = lambda net: net * 1.2

print(with_tax(10), same(10))
print("names:", with_tax.__name__, "and", same.__name__)

prices = {"tea": 2.5, "teapot": 19.9, "cup": 8}
print("dearest:", max(prices, key=lambda name: prices[name]))

print("no argument: ", (lambda: "always this")())
print("two:         ", (lambda width, height: width * height)(3, 4))
print("default:     ", (lambda net, vat=0.2: net * (1 + vat))(10))
print("any number:  ", (lambda *amounts: sum(amounts))(2.5, 8, 4))
