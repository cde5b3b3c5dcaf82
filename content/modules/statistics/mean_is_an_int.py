from decimal import Decimal
from statistics import fmean, mean

for prices in ([4, 6], [4, 5], [Decimal("4.20"), Decimal("4.40")]):
    print(repr(mean(prices)), repr(fmean(prices)))
