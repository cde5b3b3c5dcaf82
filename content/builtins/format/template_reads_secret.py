from string import Template

PASSWORD = "s3cret"

class Order:
    def __init__(self, number):
        self.number = number

stranger = "Order {0.number}, {0.__init__.__globals__[PASSWORD]}"
print(stranger.format(Order(17)))
print(Template("Order ${number}").substitute(number=format(17, "04")))
