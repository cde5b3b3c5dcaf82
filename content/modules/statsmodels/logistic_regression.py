import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

exams = pd.DataFrame({
    "hours": [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12],
    "passed": [0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1],
})
model = smf.logit("passed ~ hours", data=exams).fit(disp=False)
print("converged:", model.mle_retvals["converged"])
print("p:", model.pvalues.round(3).to_dict())
print("odds ratio of an hour:", round(float(np.exp(model.params["hours"])), 2))
print(np.exp(model.conf_int()).loc["hours"].round(2).tolist())
chance = model.predict(pd.DataFrame({"hours": [3, 6, 9]}))
print(chance.round(2).tolist())
