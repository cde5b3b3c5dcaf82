from imblearn.ensemble import BalancedRandomForestClassifier
from imblearn.metrics import geometric_mean_score
from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=2000, n_features=6, weights=[0.95],
                           class_sep=0.8, flip_y=0, random_state=7)
X_train, X_test, y_train, y_test = train_test_split(
    X, y, stratify=y, random_state=0)
models = {
    "always the larger class": DummyClassifier(),
    "regression, weighted": LogisticRegression(class_weight="balanced"),
    "forest": RandomForestClassifier(random_state=0),
    "forest, balanced": BalancedRandomForestClassifier(random_state=0),
}
print(" " * 24, "accuracy recall g-mean")
for name, model in models.items():
    found = model.fit(X_train, y_train).predict(X_test)
    print(f"{name:24} {accuracy_score(y_test, found):8.2f}"
          f" {recall_score(y_test, found):6.2f}"
          f" {geometric_mean_score(y_test, found):6.2f}")
