import pandas as pd
import statsmodels.formula.api as smf

flats = pd.DataFrame({
    "rent": [620, 700, 910, 830, 1010, 1250, 1330, 560, 980, 1120],
    "size": [32, 45, 51, 60, 75, 88, 104, 30, 62, 85],
    "city": ["Lund", "Lund", "Oslo", "Lund", "Lund", "Oslo", "Oslo", "Lund",
             "Oslo", "Lund"],
})
model = smf.ols("rent ~ size + C(city)", data=flats).fit()
print(model.summary(slim=True).tables[1])
print("R squared", round(model.rsquared, 3), "of", int(model.nobs), "flats")
print(model.params.round(1).to_dict())
print(model.pvalues.round(5).to_dict())
low, high = model.conf_int().loc["size"]
print(f"a square metre costs {low:.1f} to {high:.1f} more")
