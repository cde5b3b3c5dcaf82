import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.tools.sm_exceptions import MissingDataError

flats = pd.DataFrame({"size": [30, 60, None, 90], "rent": [500, 640, 700, 810]})
print(int(smf.ols("rent ~ size", flats).fit().nobs), "of", len(flats))
try:
    sm.OLS(flats["rent"], sm.add_constant(flats["size"]))
except MissingDataError as error:
    print(error)
print(sm.OLS(flats["size"], flats["rent"]).fit().params.tolist())
