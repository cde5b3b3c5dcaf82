import math

from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import (
    proportion_confint,
    proportion_effectsize,
    proportions_ztest,
)

ordered, visitors = [90, 126], [1000, 1020]  # old page, new page
for count, size in zip(ordered, visitors):
    low, high = proportion_confint(count, size, method="wilson")
    print(f"{count / size:.1%}, between {low:.1%} and {high:.1%}")
z, p = proportions_ztest(ordered, visitors)
print(f"z = {z:.2f}, p = {p:.4f}")

effect = proportion_effectsize(0.11, 0.09)
size = NormalIndPower().solve_power(effect_size=effect, power=0.8, alpha=0.05)
print("visitors of each page to find 9 % against 11 %:", math.ceil(size))
