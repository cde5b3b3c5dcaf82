import statsmodels.api as sm

size, rent = [30, 60, 90], [500, 650, 800]
print(sm.OLS(rent, size).fit().params.round(2))
print(sm.OLS(rent, sm.add_constant(size)).fit().params.round(2))
