import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.stats.multicomp import pairwise_tukeyhsd

harvest = pd.DataFrame({
    "kilos": [5.1, 4.8, 5.3, 5.0, 5.2, 5.0, 4.7, 5.1, 6.3, 6.0, 6.4, 5.9],
    "soil": ["sand"] * 4 + ["clay"] * 4 + ["compost"] * 4,
})
model = smf.ols("kilos ~ C(soil)", data=harvest).fit()
print(sm.stats.anova_lm(model).round(4))

pairs = pairwise_tukeyhsd(harvest["kilos"], harvest["soil"], alpha=0.05)
print(pairs)
print(pairs.reject.tolist())
