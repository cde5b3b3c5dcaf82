# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris(as_frame=True)
X = iris.data.rename(columns=lambda name: name.removesuffix(" (cm)"))
X.columns = X.columns.str.replace(" ", "_")
species = iris.target.map(dict(enumerate(iris.target_names.tolist())))
X_train, X_test, y_train, y_test = train_test_split(
    X, species, stratify=species, random_state=1
)
model = LGBMClassifier(n_estimators=60, random_state=0, verbose=-1)
model.fit(X_train, y_train)
print("right:", round(model.score(X_test, y_test), 1))
print(model.predict(X_test)[:2], model.classes_)
print(model.predict_proba(X_test).shape)
splits = pd.Series(model.feature_importances_, model.feature_name_)
print(splits.sort_values().index[-2:].tolist())
