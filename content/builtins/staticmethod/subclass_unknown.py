class Invoice:
    currency = "EUR"

    @staticmethod
    def by_static(amount):
        return f"{amount} {Invoice.currency}"

    @classmethod
    def by_class(cls, amount):
        return f"{amount} {cls.currency}"

class SwissInvoice(Invoice):
    currency = "CHF"

print(SwissInvoice.by_static(20), SwissInvoice.by_class(20))
