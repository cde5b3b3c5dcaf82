# set-up: a fitted model
import pandas as pd
import statsmodels.formula.api as smf

flats = pd.DataFrame({
    "rent": [620, 700, 910, 830, 1010, 1250, 1330, 560, 980, 1120],
    "size": [32, 45, 51, 60, 75, 88, 104, 30, 62, 85],
    "city": ["Lund", "Lund", "Oslo", "Lund", "Lund", "Oslo", "Oslo", "Lund",
             "Oslo", "Lund"],
})
model = smf.ols("rent ~ size + city", data=flats).fit()
# end of set-up
import pandas as pd
from patsy import PatsyError

new = pd.DataFrame({"size": [50, 70], "city": ["Oslo", "Lund"]})
print(model.predict(new).round(0).tolist())

table = model.get_prediction(new).summary_frame(alpha=0.05)
print(table[["mean", "mean_ci_lower", "mean_ci_upper"]].round(0))
print(table[["obs_ci_lower", "obs_ci_upper"]].round(0))

try:
    model.predict(pd.DataFrame({"size": [50], "city": ["Rome"]}))
except PatsyError:
    print("no flat in Rome was seen")
