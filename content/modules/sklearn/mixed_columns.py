import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

guests = pd.DataFrame(
    {
        "nights": [1, 2, 7, 10, None, 2, 8, 14],
        "season": ["low", "low", "high", "high", "low", "mid", "mid", "high"],
        "returned": [0, 0, 1, 1, 0, 0, 1, 1],
    }
)

prepare = make_column_transformer(
    (make_pipeline(SimpleImputer(), StandardScaler()), ["nights"]),
    (OneHotEncoder(handle_unknown="ignore"), ["season"]),
)
model = make_pipeline(prepare, LogisticRegression())
model.fit(guests[["nights", "season"]], guests["returned"])
print(prepare.get_feature_names_out())

new = pd.DataFrame({"nights": [3, 12], "season": ["low", "winter"]})
for row, chance in zip(new.values.tolist(), model.predict_proba(new)[:, 1]):
    print(row, f"comes back: {chance:.0%}")
