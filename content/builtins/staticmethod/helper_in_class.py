class Invoice:
    def __init__(self, *prices):
        self.prices = prices

    @staticmethod
    def show(amount):
        return f"{amount:,.2f} EUR"

    def total(self):
        return self.show(sum(self.prices))


class SwissInvoice(Invoice):
    @staticmethod
    def show(amount):
        return f"CHF {amount:,.2f}".replace(",", "'")


print(Invoice(1200, 49.5).total())
print(SwissInvoice(1200, 49.5).total())
print("without an object:", Invoice.show(3))
