from numbers import Number, Real


class Length(Real):
    pass


class Price(Number):
    pass


print("methods to write:", len(Length.__abstractmethods__))
print("methods to write:", len(Price.__abstractmethods__))
