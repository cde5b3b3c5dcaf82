class Shop:
    currency = "EUR"

    @classmethod
    def by_class(cls):
        return cls.currency

    def by_object(self):
        return self.currency

london = Shop()
london.currency = "GBP"
print(london.by_class(), london.by_object())
