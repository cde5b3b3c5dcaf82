from sklearn.preprocessing import LabelEncoder
from xgboost import XGBClassifier

sizes, kinds = [[1], [2], [8], [9]], ["cat", "cat", "dog", "dog"]
try:
    XGBClassifier().fit(sizes, kinds)
except ValueError as error:
    print(error)
names = LabelEncoder().fit(kinds)
model = XGBClassifier(n_estimators=5, min_child_weight=0)
model.fit(sizes, names.transform(kinds))
print(names.inverse_transform(model.predict([[0], [10]])))
