import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score

# square metres and rooms of eight flats, and their rent
flats = np.array(
    [[30, 1], [45, 2], [52, 2], [60, 2], [71, 3], [80, 3], [95, 4], [110, 4]]
)
rent = np.array([420, 590, 640, 735, 850, 930, 1130, 1260])

model = LinearRegression().fit(flats, rent)
fitted = model.predict(flats)

per_metre, per_room = model.coef_
print(f"per square metre: {per_metre:.2f} euros")
print(f"per room:         {per_room:.2f} euros")
print(f"65 m2, 3 rooms:   {model.predict([[65, 3]])[0]:.0f} euros")
print(f"typical error:    {mean_absolute_error(rent, fitted):.1f} euros")
print(f"R squared:        {r2_score(rent, fitted):.3f}")
