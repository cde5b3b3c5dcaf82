from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, cross_validate
from sklearn.preprocessing import StandardScaler

X, y = make_classification(n_samples=2000, n_features=6, weights=[0.95],
                           class_sep=0.8, flip_y=0, random_state=7)
model = Pipeline([
    ("scale", StandardScaler()),
    ("smote", SMOTE(random_state=0)),
    ("classify", LogisticRegression()),
])
scores = cross_validate(model, X, y, cv=5, scoring=["recall", "precision"])
print("recall    %.2f" % scores["test_recall"].mean())
print("precision %.2f" % scores["test_precision"].mean())

choices = {"smote__sampling_strategy": [0.1, 0.3, 1.0],
           "smote__k_neighbors": [3, 5]}
search = GridSearchCV(model, choices, scoring="f1", cv=5).fit(X, y)
print(search.best_params_, "%.2f" % search.best_score_)
print(len(search.predict(X)), "predictions: nothing is added there")
