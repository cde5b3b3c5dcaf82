from decimal import Decimal
from numbers import Number, Real

price = Decimal("9.90")
print(isinstance(price, Number), isinstance(price, Real))
print(isinstance(price, (Real, Decimal)))
